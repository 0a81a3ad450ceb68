package io.clockport.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void markup_is_text() {
        assertThat(Html.text("<b>\"R&D\"</b> 'x'")).isEqualTo("&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; &#39;x&#39;");
    }

    @Test
    void what_no_page_may_hold_is_shown_as_a_dot() {
        assertThat(Html.text("a\u0000\u001b\uFFFE\uD800b\u202E")).isEqualTo("a····b·");
    }

    @Test
    void words_have_their_own_direction_and_keep_their_lines() {
        assertThat(Html.words("مشروع\na<b")).isEqualTo("<bdi>مشروع<br/>a&lt;b</bdi>");
    }
}
