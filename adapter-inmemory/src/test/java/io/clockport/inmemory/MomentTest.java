package io.clockport.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @ValueSource(
            longs = {0, -1, 951_782_399, 951_782_400, 1_709_164_799, 1_774_857_600, 253_402_300_799L, 253_402_300_800L})
    void what_is_written_is_read_again(long second) {
        var moment = Instant.ofEpochSecond(second);

        assertThat(Moment.parse(moment.toString())).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T09:00:00.5Z", "-0001-03-02T09:00:00Z", "+10000-03-02T09:00:00Z"})
    void other_forms_are_read_as_well(String text) {
        assertThat(Moment.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-02-29T09:00:00Z", "2026-13-01T09:00:00Z", "2026-03-02 09:00:00Z", "2026-03-02T09:00:00"
            })
    void what_is_no_moment_is_refused(String text) {
        assertThatThrownBy(() -> Moment.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
