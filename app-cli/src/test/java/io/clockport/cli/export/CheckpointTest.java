package io.clockport.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final Instant MOMENT = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void what_is_noted_can_be_read_again() {
        var note = new Checkpoint("some plan, a=b", 12, 3, new Position("u1", MOMENT, Set.of("a", "b")), false);

        assertThat(Checkpoint.parse(note.text())).contains(note);
        assertThat(Checkpoint.parse(note.finished().text())).contains(note.finished());
        assertThat(Checkpoint.parse(Checkpoint.beginning("p", MOMENT).text()))
                .contains(Checkpoint.beginning("p", MOMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "something else", "clockport export 1", "clockport export 2\nplan=p"})
    void what_was_not_written_here_is_no_note(String text) {
        assertThat(Checkpoint.parse(text)).isEmpty();
    }

    @Test
    void a_note_with_a_number_that_is_none_is_no_note() {
        var text = Checkpoint.beginning("p", MOMENT).text().replace("bytes=0", "bytes=many");

        assertThat(Checkpoint.parse(text)).isEmpty();
    }
}
