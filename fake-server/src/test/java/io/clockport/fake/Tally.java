package io.clockport.fake;

import java.util.ArrayList;
import java.util.List;

/** How often the caller was told something else than what is true, and of each time how to see it again. */
record Tally(int lost, int doubled, int wrong, List<String> stories) {

    static final Tally NONE = new Tally(0, 0, 0, List.of());

    Tally {
        stories = List.copyOf(stories);
    }

    static Tally of(FaultRun.Verdict verdict, String story) {
        return new Tally(
                verdict == FaultRun.Verdict.LOST ? 1 : 0,
                verdict == FaultRun.Verdict.DOUBLED ? 1 : 0,
                verdict == FaultRun.Verdict.WRONG ? 1 : 0,
                List.of(verdict + ": " + story));
    }

    Tally plus(Tally other) {
        var all = new ArrayList<>(stories);
        all.addAll(other.stories);
        return new Tally(lost + other.lost, doubled + other.doubled, wrong + other.wrong, all);
    }

    boolean isClean() {
        return stories.isEmpty();
    }
}
