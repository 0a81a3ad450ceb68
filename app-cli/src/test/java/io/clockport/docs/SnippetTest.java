package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void the_indentation_of_the_source_goes_and_its_own_stays() {
        var source = "    // tag::a\n    if (x) {\n        y();\n    }\n    // end::a\n";

        assertThat(Snippet.named("a", source)).contains(new Snippet("if (x) {\n    y();\n}"));
    }

    @Test
    void the_tags_of_a_snippet_inside_do_not_show() {
        var source = "// tag::a\none();\n// tag::b\ntwo();\n// end::b\n// end::a\n";

        assertThat(Snippet.named("a", source)).contains(new Snippet("one();\ntwo();"));
    }

    @Test
    void a_tag_that_never_ends_is_no_snippet() {
        assertThat(Snippet.named("a", "// tag::a\none();\n")).isEmpty();
    }
}
