package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WindowsTest {

    private static final Route ROUTE = new Route("/x", "");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Fidelity(
            row = "entries.window-zone",
            claim = "the service reads a range as wall clock in the account's zone; the HTTP adapter asks for "
                    + "more and cuts",
            sources = "ledger 2026-08",
            confidence = Confidence.MEDIUM,
            quirk = "window-in-account-zone")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_asked_for_holds_the_window_in_whatever_zone_it_is_read(long seed) {
        var random = new Random(seed);
        var from = NOON.plusSeconds(random.nextInt(1_000_000)).plusNanos(random.nextInt(1_000_000_000));
        var range = new TimeRange(from, from.plusSeconds(1 + random.nextInt(100_000)));
        var offset = ZoneOffset.ofTotalSeconds(900 * (random.nextInt(105) - 48));

        var asked = Windows.of(EntryFilter.in(range)).asked(ROUTE, HttpConfig.EVERY_ZONE);

        assertThat(onTheWall(parameter(asked, "start"), offset)).isBeforeOrEqualTo(range.from());
        assertThat(onTheWall(parameter(asked, "end"), offset)).isAfterOrEqualTo(range.to());
        assertThat(Instant.parse(parameter(asked, "start"))).isBeforeOrEqualTo(range.from());
        assertThat(Instant.parse(parameter(asked, "end"))).isAfterOrEqualTo(range.to());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_entry_is_kept_exactly_when_the_range_holds_its_start(long seed) {
        var random = new Random(seed);
        var range = new TimeRange(NOON, NOON.plusSeconds(1 + random.nextInt(10)));
        var start = NOON.plusSeconds(random.nextInt(20) - 5);

        var kept = Windows.of(EntryFilter.in(range)).contains(entryAt(start));

        assertThat(kept).isEqualTo(range.contains(start));
    }

    @Test
    void the_week_before_a_moment_and_a_range_are_cut_to_what_they_share() {
        var range = new TimeRange(NOON.minus(Duration.ofDays(10)), NOON.minus(Duration.ofDays(1)));

        var window = Windows.of(EntryFilter.in(range).inTheWeekBefore(NOON));

        assertThat(window.contains(entryAt(NOON.minus(Duration.ofDays(7))))).isTrue();
        assertThat(window.contains(entryAt(NOON.minus(Duration.ofDays(7)).minusSeconds(1))))
                .isFalse();
        assertThat(window.contains(entryAt(NOON.minus(Duration.ofDays(1))))).isFalse();
    }

    @Test
    void a_range_and_a_week_that_share_nothing_are_empty() {
        var range = new TimeRange(NOON, NOON.plusSeconds(1));

        assertThat(Windows.of(EntryFilter.in(range).inTheWeekBefore(NOON)).isEmpty())
                .isTrue();
        assertThat(Windows.of(EntryFilter.in(range)).isEmpty()).isFalse();
    }

    @Test
    void no_range_asks_for_no_window() {
        assertThat(Windows.of(EntryFilter.all()).asked(ROUTE, HttpConfig.EVERY_ZONE))
                .isEqualTo(ROUTE);
    }

    @Test
    void the_ends_of_time_are_left_open() {
        var range = new TimeRange(Instant.MIN, Instant.MAX);

        assertThat(Windows.of(EntryFilter.in(range)).asked(ROUTE, HttpConfig.EVERY_ZONE))
                .isEqualTo(ROUTE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_second_is_written_as_the_jdk_writes_it(long seed) {
        var random = new Random(seed);
        var minute = NOON.plusSeconds(60L * random.nextInt(-100_000_000, 100_000_000));
        var second = minute.plusSeconds(random.nextInt(60));

        assertThat(Windows.written(minute)).isEqualTo(minute.toString());
        assertThat(Windows.written(second)).isEqualTo(second.toString());
    }

    private static Instant onTheWall(String text, ZoneOffset offset) {
        return Instant.parse(text).minusSeconds(offset.getTotalSeconds());
    }

    private static String parameter(Route route, String name) {
        return route.query().replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1").replace("%3A", ":");
    }

    private static TimeEntry entryAt(Instant start) {
        return new TimeEntry.Running(new TimeEntryId("e"), new UserId("u"), EntryDetails.none(), start, false);
    }
}
