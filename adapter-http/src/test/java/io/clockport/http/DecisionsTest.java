package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.Id;
import io.clockport.id.TagId;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The decisions on sending again, staying away and settling, each over a million random stories; {@link SchedulesTest} has the pace. */
class DecisionsTest {

    private static final int STORIES = 1_000_000;

    @Test
    void in_a_million_stories_a_wait_is_bounded_fits_and_is_no_shorter_than_asked() {
        for (long seed = 0; seed < STORIES; seed++) {
            var random = new SplittableRandom(seed);
            var first = Duration.ofNanos(1 + random.nextLong(1L << (1 + random.nextInt(40))));
            var retry = new Retry(1 + random.nextInt(40), first, first.plusNanos(random.nextLong(1L << 40)));
            int sent = 1 + random.nextInt(45);
            var asked = random.nextBoolean()
                    ? Optional.of(Duration.ofSeconds(random.nextLong(-5, 8_000)))
                    : Optional.<Duration>empty();
            var left = Duration.ofNanos(random.nextLong(1L << (1 + random.nextInt(50))));

            var wait = retry.waitAfter(sent, asked, left, random.nextDouble());

            if (wait.isPresent()) {
                var chosen = wait.get();
                assertThat(sent).as("seed %d", seed).isLessThan(retry.attempts());
                assertThat(chosen).as("seed %d", seed).isLessThan(left);
                assertThat(chosen.compareTo(retry.longestWait()) <= 0 || asked.equals(Optional.of(chosen)))
                        .as("seed %d", seed)
                        .isTrue();
                assertThat(asked.filter(said -> said.compareTo(chosen) > 0))
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
    }

    @Test
    void in_a_million_stories_a_circuit_never_keeps_a_host_away_for_longer_than_its_longest_pause() {
        var longest = Duration.ofSeconds(4);
        for (long seed = 0; seed < STORIES; seed++) {
            var random = new SplittableRandom(seed);
            var circuit = Circuit.closed(new CircuitBreaker(1 + random.nextInt(4), Duration.ofSeconds(1), longest));
            long now = random.nextLong();
            for (int step = random.nextInt(20); step > 0; step--) {
                // The clock may jump, both ways.
                now += random.nextInt(50) == 0 ? random.nextLong() : random.nextLong(TimeUnit.SECONDS.toNanos(2));
                circuit = switch (random.nextInt(5)) {
                    case 0 -> circuit.answered();
                    case 1 -> circuit.abandoned();
                    case 2 -> circuit.failed(now);
                    default -> circuit.admit(now).getOrElse(circuit);
                };
            }

            var away = circuit.admit(now);

            assertThat(away.isRight() || away.getLeft().compareTo(longest) <= 0)
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(circuit.answered().isOpen()).as("seed %d", seed).isFalse();
        }
    }

    /** A second program writes the same; its clock, ours and the service's differ as they like. */
    @Test
    void in_a_million_stories_nothing_is_taken_for_the_result_of_a_write_that_it_cannot_be() {
        for (long seed = 0; seed < STORIES; seed++) {
            var story = new Story(new SplittableRandom(seed));

            var sought = story.look();
            var verdict = Settle.verdict(sought, story.over, story.lost);

            if (sought instanceof Sought.Found<Made> found) {
                var made = found.value().second;
                assertThat(made).as("seed %d", seed).isGreaterThanOrEqualTo(story.sentAt - 2);
                assertThat(!story.over || made <= story.overAt + 2)
                        .as("seed %d", seed)
                        .isTrue();
            }
            if (story.happened) {
                assertThat(verdict.filter(DecisionsTest::deniesIt))
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_refusal_is_never_a_reason_to_send_again() {
        assertThat(Retry.isSafeAfter(new Refused.NotAllowed("no"))).isFalse();
    }

    private static boolean deniesIt(Either<Failure, Made> verdict) {
        return verdict.isLeft()
                && verdict.getLeft()
                        .fold(
                                refused -> true,
                                unavailable -> unavailable.outcome().fold(() -> true, may -> false),
                                odd -> false);
    }

    private record Made(long second, String content) {

        Id id() {
            return new TagId(String.format(Locale.ROOT, "%08x%016x", second, second));
        }
    }

    /** A write at one second of the service's clock, declined or lost later, and a look later still. */
    private static final class Story {

        private final long sentAt;
        private final boolean happened;
        private final boolean over;
        private final long overAt;
        private final long lookAt;
        private final ArrayList<Made> there = new ArrayList<>();
        private final Failure lost = new Unavailable.Faulted(new WriteOutcome.MayHaveHappened("it"), "status 503");

        Story(SplittableRandom random) {
            sentAt = 1_700_000_000L + random.nextInt(1000);
            over = random.nextBoolean();
            overAt = sentAt + random.nextInt(5);
            lookAt = overAt + random.nextInt(10);
            happened = random.nextBoolean();
            if (happened) {
                there.add(new Made(sentAt + random.nextLong(overAt - sentAt + 1), "ours"));
            }
            for (int other = random.nextInt(3); other > 0; other--) {
                there.add(new Made(
                        sentAt + random.nextInt(-5, 1 + (int) (lookAt - sentAt)),
                        random.nextBoolean() ? "ours" : "theirs"));
            }
        }

        Sought<Made> look() {
            var date = Instant.ofEpochSecond(lookAt);
            var origin = new Origin(
                    Optional.of(Settle.earliest(date, Duration.ofSeconds(lookAt - sentAt))),
                    over ? Optional.of(Settle.latest(date, Duration.ofSeconds(lookAt - overAt))) : Optional.empty(),
                    id -> false);
            return Settle.made(there, Made::id, made -> made.content().equals("ours"), origin, false);
        }
    }
}
