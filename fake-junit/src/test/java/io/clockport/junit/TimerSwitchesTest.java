package io.clockport.junit;

import static io.clockport.junit.Switched.refused;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.inmemory.Quirk;
import org.junit.jupiter.params.ParameterizedTest;

/** What is disputed about the timer, with its switch on and off. */
class TimerSwitchesTest {

    private static final String ENTRIES = WireTest.WORKSPACE + "/time-entries";
    private static final String MINE = WireTest.WORKSPACE + "/user/{me}/time-entries";
    private static final String RUNNING = "{\"start\":\"2026-03-30T06:00:00Z\"}";

    @Fidelity(
            row = "timer.reopening-stops-the-other",
            claim = "making a finished entry run again stops the running timer; not established, one timer at "
                    + "most is the rule",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "reopening-stops-timer")
    @ParameterizedTest
    @OnAndOff(Quirk.REOPENING_STOPS_TIMER)
    void reopening_an_entry_stops_what_runs(Switched reopening) {
        reopening.decides(served -> {
            var finished = served.post(ENTRIES, "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\"}")
                    .id();
            var running =
                    served.post(ENTRIES, "{\"start\":\"2026-03-30T07:30:00Z\"}").id();
            served.put(ENTRIES + "/" + finished, "{\"start\":\"2026-03-30T06:00:00Z\"}");
            return !served.get(ENTRIES + "/" + running)
                    .body()
                    .at("/timeInterval/end")
                    .isNull();
        });
    }

    @Fidelity(row = "timer.superseded-before-start")
    @ParameterizedTest
    @OnAndOff(Quirk.REJECT_START_BEFORE_RUNNING)
    void a_start_before_that_of_what_runs_is_refused(Switched earlyStart) {
        earlyStart.decides(served -> {
            served.post(ENTRIES, RUNNING);
            return refused(served.post(ENTRIES, "{\"start\":\"2026-03-30T05:00:00Z\"}"));
        });
    }

    @Fidelity(row = "timer.stop-before-start")
    @ParameterizedTest
    @OnAndOff(Quirk.ACCEPT_STOP_BEFORE_START)
    void a_stop_before_the_start_is_taken(Switched earlyStop) {
        earlyStop.decides(served -> {
            served.post(ENTRIES, RUNNING);
            return !refused(served.patch(MINE, "{\"end\":\"2026-03-30T05:00:00Z\"}"));
        });
    }

    @Fidelity(
            row = "entry.duplicate-of-running",
            claim = "what a duplicate of a running timer is, is not established; here a timer that runs from now on",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "reject-duplicate-of-running")
    @ParameterizedTest
    @OnAndOff(Quirk.REJECT_DUPLICATE_OF_RUNNING)
    void a_duplicate_of_what_runs_is_refused(Switched duplicate) {
        duplicate.decides(served -> {
            var running = served.post(ENTRIES, RUNNING).id();
            return refused(served.post(MINE + "/" + running + "/duplicate", ""));
        });
    }
}
