package io.clockport.cli;

import java.util.List;
import java.util.stream.Stream;

/** What can go wrong between a terminal and a Clockify, as orders to the fake. */
enum Trouble {
    /** A read is answered by an error, once. */
    A_READ_FAILS_ONCE(Passes.FOR_EVERYBODY, fault("\"method\":\"GET\",\"effect\":\"FAIL\"")),
    /** A write is answered by an error, once, and nothing was done. */
    A_WRITE_FAILS_ONCE(Passes.FOR_WHO_ONLY_READS, onWrites("\"effect\":\"FAIL\"")),
    /** The same, although it was done. */
    A_WRITE_IS_DONE_AND_SAID_TO_FAIL(Passes.FOR_EVERYBODY, onWrites("\"effect\":\"COMMIT_THEN_FAIL\"")),
    /** Another page comes instead of JSON, from whatever stands before the service. */
    A_WRITE_IS_DONE_AND_ANSWERED_WITH_A_PAGE(
            Passes.FOR_EVERYBODY, onWrites("\"effect\":\"COMMIT_THEN_FAIL\",\"body\":\"HTML\"")),
    THE_PACE_IS_TOO_FAST_FOR_A_SECOND(Passes.FOR_EVERYBODY, fault("\"effect\":\"RATE_LIMIT\",\"retryAfter\":1")),
    A_CONNECTION_IS_RESET(Passes.FOR_EVERYBODY, fault("\"effect\":\"RESET\"")),
    A_WRITE_IS_RESET(Passes.FOR_WHO_ONLY_READS_AND_NOBODY_KNOWS, onWrites("\"effect\":\"RESET\"")),
    A_WRITE_IS_DONE_AND_RESET(Passes.FOR_EVERYBODY, onWrites("\"effect\":\"COMMIT_THEN_RESET\"")),
    A_READ_IS_CUT(Passes.FOR_EVERYBODY, fault("\"method\":\"GET\",\"effect\":\"CUT_BODY\"")),
    A_WRITE_IS_DONE_AND_ITS_ANSWER_CUT(Passes.FOR_EVERYBODY, onWrites("\"effect\":\"CUT_BODY\"")),
    /** Only who waits for less than half a minute is troubled by it. */
    A_READ_TAKES_HALF_A_MINUTE(
            Passes.FOR_NOBODY, fault("\"method\":\"GET\",\"effect\":\"DELAY\",\"delayMs\":30000,\"times\":1000")),
    /** Nothing comes to an end in these. */
    THE_SERVICE_IS_DOWN(Passes.FOR_NOBODY, fault("\"effect\":\"FAIL\",\"times\":1000")),
    THE_PACE_IS_TOO_FAST_FOR_AN_HOUR(
            Passes.FOR_NOBODY, fault("\"effect\":\"RATE_LIMIT\",\"retryAfter\":3600,\"times\":1000"));

    /** Who gets past it in one go. A write whose answer was lost is looked for, and never sent again by itself. */
    private enum Passes {
        FOR_EVERYBODY,
        FOR_WHO_ONLY_READS,
        /** What went lost on the way can still arrive. */
        FOR_WHO_ONLY_READS_AND_NOBODY_KNOWS,
        FOR_NOBODY
    }

    private final Passes passes;
    private final List<String> faults;

    Trouble(Passes passes, Stream<String> faults) {
        this.passes = passes;
        this.faults = faults.toList();
    }

    /** Whether this can be done all the same. */
    boolean lets(Trial trial) {
        return switch (passes) {
            case FOR_EVERYBODY -> true;
            case FOR_WHO_ONLY_READS, FOR_WHO_ONLY_READS_AND_NOBODY_KNOWS -> trial.asks() == Trial.Asks.TO_KNOW;
            case FOR_NOBODY -> false;
        };
    }

    /** The exit code of what was not done. */
    int code() {
        return passes == Passes.FOR_WHO_ONLY_READS_AND_NOBODY_KNOWS ? 69 : 75;
    }

    void befall(Company company) {
        faults.forEach(company.served()::fault);
        if (this == A_READ_TAKES_HALF_A_MINUTE) {
            company.terminal().with("CLOCKPORT_TIMEOUT", "3s");
        }
    }

    private static Stream<String> fault(String what) {
        return Stream.of("{" + what + "}");
    }

    private static Stream<String> onWrites(String what) {
        return Stream.of("POST", "PUT", "PATCH", "DELETE")
                .map(method -> "{\"method\":\"" + method + "\"," + what + "}");
    }
}
