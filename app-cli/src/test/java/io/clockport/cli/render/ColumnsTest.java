package io.clockport.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource({
        "'', 0",
        "abc, 3",
        "Überflüssig, 11",
        "U\u0308ber, 4",
        "漢字, 4",
        "한국어, 6",
        "ﾊﾝｶｸ, 4",
        "Ｆｕｌｌ, 8",
        "שלום, 4",
        "😀, 2",
        "👩‍👩‍👧, 2",
        "🇩🇪, 2",
        "❤️, 2",
        "❤, 1",
        "👍🏽, 2",
        "a\u200Bb, 2",
        "⏰, 2",
        "…, 1",
        "█, 1"
    })
    void a_text_takes_the_columns_that_a_terminal_gives_it(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void filling_counts_columns_and_not_characters() {
        assertThat(Columns.padRight("漢字", 6)).isEqualTo("漢字  ");
        assertThat(Columns.padLeft("e\u0301", 3)).isEqualTo("  e\u0301");
        assertThat(Columns.padRight("long", 2)).isEqualTo("long");
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "abcdef, 6, abcdef",
        "abcdef, 5, abcd…",
        "漢字漢字, 5, 漢字…",
        "漢字漢字, 6, 漢字…",
        "abc, 1, …",
        "abc, 0, ''",
        "👩‍👩‍👧👩‍👩‍👧, 3, 👩‍👩‍👧…"
    })
    void cutting_never_splits_a_character_nor_exceeds_the_width(String text, int width, String cut) {
        assertThat(Columns.cut(text, width)).isEqualTo(cut);
        assertThat(Columns.of(cut)).isLessThanOrEqualTo(width);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "short, 10, short",
        "two words, 5, two/words",
        "two  words, 4, two/word/s",
        "unbroken, 3, unb/rok/en",
        "会議会議, 4, 会議/会議",
        "会議会議, 5, 会議/会議",
        "a, 0, a",
        "会議, 1, 会/議"
    })
    void a_text_is_wrapped_between_words_and_never_within_a_character(String text, int width, String lines) {
        assertThat(Columns.wrap(text, width)).containsExactly(lines.split("/"));
    }
}
