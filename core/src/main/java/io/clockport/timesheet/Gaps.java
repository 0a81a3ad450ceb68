package io.clockport.timesheet;

import io.clockport.timeentry.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Where nothing was booked. Gaps and the time that was booked tile the range. */
public final class Gaps {

    private Gaps() {}

    /** The stretches of the range that no booking covers, earliest first. */
    public static List<Span> in(TimeRange range, Collection<Booked> booked) {
        var gaps = new ArrayList<Span>();
        Instant covered = range.from();
        for (var span : spansIn(range, booked)) {
            if (covered.isBefore(span.from())) {
                gaps.add(new Span(covered, span.from()));
            }
            covered = covered.isBefore(span.to()) ? span.to() : covered;
        }
        if (covered.isBefore(range.to())) {
            gaps.add(new Span(covered, range.to()));
        }
        return List.copyOf(gaps);
    }

    /** What to book so that the gap is filled with what the details of {@code like} say. */
    public static Booked fill(Span gap, Booked like) {
        return new Booked(like.details(), gap);
    }

    private static List<Span> spansIn(TimeRange range, Collection<Booked> booked) {
        return booked.stream()
                .flatMap(each -> each.span().common(Span.of(range)).stream())
                .sorted(Comparator.comparing(Span::from))
                .toList();
    }
}
