package io.clockport.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OwnPromise("how moments are spelt")
class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-30T08:00:00Z,     2026-03-30T08:00:00Z",
        "2026-03-30T08:00:07.999Z, 2026-03-30T08:00:07Z",
        "2026-03-30T08:10:00.5Z,   2026-03-30T08:10:00Z",
        "1969-12-31T23:59:59.5Z,   1969-12-31T23:59:59Z",
        "0000-01-01T00:00:00Z,     0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z,     9999-12-31T23:59:59Z"
    })
    void a_moment_is_written_to_the_second(Instant moment, String text) {
        assertThat(Moments.write(moment)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_moment_is_written_as_java_writes_its_second(long seed) {
        var random = new Random(seed);

        for (int i = 0; i < 1_000; i++) {
            var moment = Instant.ofEpochSecond(
                    random.nextLong(-80_000_000_000L, 300_000_000_000L), random.nextInt(1_000_000_000));

            assertThat(Moments.write(moment))
                    .isEqualTo(moment.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }
}
