package io.clockport.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void what_means_something_to_markdown_is_escaped() {
        assertThat(Markdown.text("*a* _b_ `c` [d](e) f|g ~h~ #12 $x$ \\"))
                .isEqualTo("\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) f\\|g \\~h\\~ \\#12 \\$x\\$ \\\\");
    }

    @Test
    void markup_of_pages_is_text_and_a_cell_is_one_line() {
        assertThat(Markdown.text("<b>&amp;\nc")).isEqualTo("&lt;b&gt;&amp;amp; c");
    }

    @Test
    void a_table_has_its_rule_under_its_headings() {
        assertThat(Markdown.table(List.of("What", ">Time"), List.of(List.of("a", "1:00"))))
                .isEqualTo("""
                | What | Time |
                | --- | ---: |
                | a | 1:00 |
                """);
    }
}
