package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_block_says_which_snippet_it_is() {
        var page = page("<!-- snippet: First.java#one -->\n\n```java\nint x = 1;\n```\n");

        assertThat(page.javaBlocks()).containsExactly(new Page.Block(3, "First.java#one", "int x = 1;"));
    }

    @Test
    void a_block_that_says_nothing_is_seen() {
        var page = page("Look:\n```java\nint x = 1;\n```\n");

        assertThat(page.javaBlocks()).containsExactly(new Page.Block(2, "", "int x = 1;"));
    }

    @Test
    void a_block_of_another_language_is_none() {
        assertThat(page("```sh\nls\n```\n").javaBlocks()).isEmpty();
    }

    @Test
    void a_link_within_the_project_is_one() {
        assertThat(page("[a](docs/a.md) and [b](https://example.com) and [c](#d)")
                        .relativeLinks())
                .containsExactly("docs/a.md", "#d");
    }

    @Test
    void what_looks_like_a_link_in_code_is_none() {
        assertThat(page("```java\nx[0](y)\n```\n`[a](b)`").relativeLinks()).isEmpty();
    }

    @Test
    void a_heading_can_be_linked_to() {
        assertThat(page("## Why `Eventual`, again\n").anchors()).containsExactly("why-eventual-again");
    }

    private static Page page(String text) {
        return new Page(Path.of("page.md"), text);
    }
}
