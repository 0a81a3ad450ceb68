package io.clockport.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class ProjectNoteTest {

    @Test
    void no_note_is_an_empty_one() {
        assertThat(ProjectNote.parse("")).isEqualTo(Either.right(ProjectNote.NONE));
    }

    @Test
    void a_note_may_have_several_lines() {
        assertThat(ProjectNote.parse("one\ntwo")).isEqualTo(Either.right(new ProjectNote("one\ntwo")));
    }

    @Test
    void a_note_ends_at_16384_characters() {
        assertThat(ProjectNote.parse("n".repeat(16_384)).isRight()).isTrue();
        assertThat(ProjectNote.parse("n".repeat(16_385)).isRight()).isFalse();
    }

    @Test
    void a_note_known_to_be_good_is_held_to_the_limit() {
        assertThat(ProjectNote.of("piles first")).hasToString("piles first");
        assertThatThrownBy(() -> ProjectNote.of("\0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("note: control characters are not allowed");
    }
}
