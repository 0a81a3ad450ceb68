package io.clockport.timesheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Where something was booked twice. */
public final class Overlaps {

    private Overlaps() {}

    /** Every pair of bookings that have time in common, ordered by when they begin. Empty bookings overlap nothing. */
    public static List<Overlap> in(Collection<Booked> booked) {
        var inOrder = booked.stream()
                .sorted(Comparator.comparing((Booked each) -> each.span().from())
                        .thenComparing(each -> each.span().to()))
                .toList();
        var overlaps = new ArrayList<Overlap>();
        for (int i = 0; i < inOrder.size(); i++) {
            var earlier = inOrder.get(i);
            for (int j = i + 1; j < inOrder.size(); j++) {
                var later = inOrder.get(j);
                if (!later.span().from().isBefore(earlier.span().to())) {
                    break;
                }
                earlier.span()
                        .common(later.span())
                        .ifPresent(common -> overlaps.add(new Overlap(earlier, later, common)));
            }
        }
        return List.copyOf(overlaps);
    }
}
