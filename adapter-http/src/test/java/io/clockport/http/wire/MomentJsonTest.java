package io.clockport.http.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentJsonTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_fast_way_reads_what_the_general_way_reads(long seed) {
        var random = new Random(seed);
        var first = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
        var last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
        var moment = Instant.ofEpochSecond(first + (long) (random.nextDouble() * (last - first)));

        assertThat(read(moment.toString())).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T23:59:59Z,2024-02-29T23:59:59Z",
        "2000-02-29T00:00:00Z,2000-02-29T00:00:00Z",
        "1970-01-01T00:00:00Z,1970-01-01T00:00:00Z",
        "2026-03-02T10:00:00+02:00,2026-03-02T08:00:00Z",
        "2026-03-02T10:00:00.999Z,2026-03-02T10:00:00Z"
    })
    void what_is_a_moment_is_read(String text, Instant moment) {
        assertThat(read(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-02",
                "2026-03-02T10:00:00",
                "2023-02-29T00:00:00Z",
                "1900-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-00-01T00:00:00Z",
                "2026-04-31T00:00:00Z",
                "2026-01-00T00:00:00Z",
                "2026-01-01T24:00:01Z",
                "2026-01-01T00:60:00Z",
                "2026-01-01T00:00:60Z",
                "2026-01-01t00:00:0xZ"
            })
    void what_is_none_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant read(String text) {
        var padded = ("xx" + text + "yy").toCharArray();
        return MomentJson.read(padded, 2, text.length()).instant();
    }
}
