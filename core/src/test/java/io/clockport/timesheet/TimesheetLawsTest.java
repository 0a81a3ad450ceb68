package io.clockport.timesheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.time.Rounding;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any timesheet; the seed of a failing one is in the name of the test. */
class TimesheetLawsTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final TimeRange DAY = TimeRange.of(LocalDate.of(2026, 3, 29), WARSAW);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static List<Booked> booked(Random random) {
        var all = new ArrayList<Booked>();
        for (int i = random.nextInt(12); i > 0; i--) {
            Instant from = DAY.from().plusSeconds(random.nextInt(200_000) - 50_000);
            var details = EntryDetails.none().billable(random.nextBoolean());
            if (random.nextBoolean()) {
                details = details.on(new ProjectId("p" + random.nextInt(3)));
            }
            if (random.nextInt(3) == 0) {
                details = details.tagged(List.of(new TagId("t" + random.nextInt(2))));
            }
            all.add(new Booked(details, new Span(from, from.plusSeconds(random.nextInt(50_000)))));
        }
        return all;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void gaps_and_bookings_tile_the_day(long seed) {
        var booked = booked(new Random(seed));

        var gaps = Gaps.in(DAY, booked);

        for (long second = 0; second < Span.of(DAY).duration().toSeconds(); second += 97) {
            var moment = DAY.from().plusSeconds(second);
            boolean inGap = gaps.stream().anyMatch(gap -> holds(gap, moment));
            boolean inBooking = booked.stream().anyMatch(each -> holds(each.span(), moment));
            assertThat(inGap).as("at %s", moment).isNotEqualTo(inBooking);
        }
        assertThat(gaps).isSortedAccordingTo(Comparator.comparing(Span::from)).noneMatch(Span::isEmpty);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void filled_gaps_leave_none(long seed) {
        var booked = new ArrayList<>(booked(new Random(seed)));
        var filling = new Booked(EntryDetails.none(), Span.of(DAY));

        Gaps.in(DAY, booked).forEach(gap -> booked.add(Gaps.fill(gap, filling)));

        assertThat(Gaps.in(DAY, booked)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_split_loses_and_adds_nothing(long seed) {
        for (var each : booked(new Random(seed))) {
            var parts = Split.atMidnights(each, WARSAW);

            assertThat(Totals.of(parts)).isEqualTo(each.duration());
            assertThat(parts.get(0).span().from()).isEqualTo(each.span().from());
            assertThat(parts.get(parts.size() - 1).span().to())
                    .isEqualTo(each.span().to());
            assertThat(parts).allMatch(part -> isWithinOneDay(part.span()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void totals_by_anything_but_tags_add_up_to_the_whole(long seed) {
        var booked = booked(new Random(seed));
        var whole = Totals.of(booked);

        assertThat(sum(Totals.byDay(booked, WARSAW))).isEqualTo(whole);
        assertThat(sum(Totals.byProject(booked))).isEqualTo(whole);
        assertThat(sum(Totals.byClient(booked, project -> Optional.of(new ClientId("c" + project)))))
                .isEqualTo(whole);
        assertThat(sum(Totals.byTask(booked))).isEqualTo(whole);
        assertThat(sum(Totals.byBillable(booked))).isEqualTo(whole);
        assertThat(sum(Totals.byTag(booked))).isGreaterThanOrEqualTo(whole);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_overlap_is_what_two_bookings_have_in_common(long seed) {
        var booked = booked(new Random(seed));

        var overlaps = Overlaps.in(booked);

        long expected = 0;
        for (int i = 0; i < booked.size(); i++) {
            for (int j = i + 1; j < booked.size(); j++) {
                expected += booked.get(i).span().common(booked.get(j).span()).isPresent() ? 1 : 0;
            }
        }
        assertThat(overlaps).hasSize((int) expected);
        assertThat(overlaps).allSatisfy(overlap -> {
            assertThat(overlap.earlier().span().from())
                    .isBeforeOrEqualTo(overlap.later().span().from());
            assertThat(overlap.common())
                    .isEqualTo(overlap.later()
                            .span()
                            .common(overlap.earlier().span())
                            .orElseThrow());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rounding_up_is_never_less_and_down_never_more(long seed) {
        var booked = booked(new Random(seed));

        assertThat(Totals.rounded(booked, new Rounding(Rounding.Direction.UP, 15)))
                .isGreaterThanOrEqualTo(Totals.of(booked));
        assertThat(Totals.rounded(booked, new Rounding(Rounding.Direction.DOWN, 15)))
                .isLessThanOrEqualTo(Totals.of(booked));
    }

    private static boolean holds(Span span, Instant moment) {
        return !moment.isBefore(span.from()) && moment.isBefore(span.to());
    }

    private static boolean isWithinOneDay(Span span) {
        var day = span.from().atZone(WARSAW).toLocalDate();
        return !span.to().isAfter(day.plusDays(1).atStartOfDay(WARSAW).toInstant());
    }

    private static Duration sum(Map<?, Duration> totals) {
        return sum(totals.values());
    }

    private static Duration sum(Collection<Duration> durations) {
        return durations.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
