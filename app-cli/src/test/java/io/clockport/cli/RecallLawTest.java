package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened to a store, what is shown again is what would be said. */
@DisabledOnOs(value = WINDOWS, disabledReason = "no status is kept there")
class RecallLawTest {

    private static final int STEPS = 25;
    private static final List<String> ZONES =
            List.of("UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia");
    private static final List<String> TEXTS =
            List.of("Reading", "two\nlines", "‮turned", "Übung 🕰", "[x] \"y\" \\z", "clockport-status 1", "  ", "表計算");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_says_what_asking_says_or_nothing(long seed) {
        var random = new Random(seed);
        var status = new StatusAgain(folder.resolve("time.store")).in(ZONES.get(random.nextInt(ZONES.size())));
        var now = Instant.parse("2126-10-31T20:00:00Z").plusSeconds(random.nextInt(7200));
        int recalled = 0;

        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofMillis(random.nextInt(3_600_000)));
            change(status, now, random);
            var before = status.recalled(now);
            var asked = status.asked(now);
            assertThat(before.orElse(asked)).isEqualTo(asked);
            now = now.plus(Duration.ofMillis(random.nextInt(3_600_000)));
            var after = status.recalled(now);
            recalled += after.isPresent() ? 1 : 0;
            assertThat(after.orElse("nothing")).isIn("nothing", status.asked(now));
        }

        assertThat(recalled).as("how often it was shown again").isPositive();
    }

    private static void change(StatusAgain status, Instant now, Random random) {
        var text = TEXTS.get(random.nextInt(TEXTS.size()));
        switch (random.nextInt(6)) {
            case 0 -> status.given(now, "start", text, "-p", "Web 表", "-t", "urgent", "--create");
            case 1 -> status.given(now, "start", text);
            case 2 -> status.run(now, "stop");
            case 3 -> status.given(now, "log", "1m30s", text);
            case 4 -> status.run(now, "edit", "1", text);
            default -> status.run(now, "last");
        }
    }
}
