package io.clockport.cli;

/**
 * What was found: how often a command was killed before it had answered, and what went wrong.
 *
 * @param recalled how often a status was shown again rightly
 * @param stale how often wrongly
 */
record KillsOutcome(
        int runs,
        int killed,
        int lost,
        int doubled,
        int unopened,
        int twoTimers,
        int halfFiles,
        int halfSplits,
        int recalled,
        int stale) {

    /** A split books the second part before it shortens the first; a kill between the two loses nothing. */
    boolean isClean() {
        return lost + doubled + unopened + twoTimers + halfFiles + stale == 0;
    }

    @Override
    public String toString() {
        return "kills: runs=%d killed=%d lost=%d doubled=%d unopened=%d two-timers=%d half-files=%d stale=%d (half-splits=%d recalled=%d)"
                .formatted(runs, killed, lost, doubled, unopened, twoTimers, halfFiles, stale, halfSplits, recalled);
    }
}
