package io.clockport.cli.problem;

import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.failure.WriteOutcome;
import java.util.Locale;

/**
 * The one mapping from what a port can answer to what a person reads and a script sees. A new case of failure breaks its
 * compilation, which is the point.
 */
public final class Explain implements Refused.Cases<Problem>, Unavailable.Cases<Problem> {

    private static final Explain EXPLAIN = new Explain();

    private Explain() {}

    public static Problem failure(Failure failure) {
        Problem problem = failure.fold(
                refused -> refused.match(EXPLAIN), unavailable -> unavailable.match(EXPLAIN), Explain::unintelligible);
        return problem.traced(failure.trace());
    }

    @Override
    public Problem notFound(Refused.NotFound refused) {
        return new Problem(
                ExitCode.NOT_FOUND,
                lower(refused),
                "it may have been deleted meanwhile; list what there is and try again");
    }

    @Override
    public Problem invalid(Refused.Invalid refused) {
        return Problem.refused(
                refused.field() + ": " + refused.reason(), "correct it and try again; nothing was changed");
    }

    @Override
    public Problem missingFields(Refused.MissingFields refused) {
        return Problem.refused(
                "this workspace requires what is missing: " + FieldWords.names(refused),
                "add to the same command: " + FieldWords.options(refused));
    }

    /** For who starts something new, and what runs cannot be stopped for it. */
    public static Problem missingInWhatRuns(Refused.MissingFields refused) {
        return Problem.refused(
                "the timer that runs lacks what this workspace requires: " + FieldWords.names(refused),
                "stop it with what it lacks first: clockport stop " + FieldWords.options(refused));
    }

    @Override
    public Problem taken(Refused.Taken refused) {
        return Problem.refused(
                "there already is a " + refused.kind() + " named \"" + refused.name() + "\"",
                "choose another name, or restore the one there is if it is archived");
    }

    @Override
    public Problem stillActive(Refused.StillActive refused) {
        return Problem.refused(
                "this " + refused.what().kind() + " is still in use and cannot be deleted",
                "archive it (or mark it done) first, or delete it with --archive-first");
    }

    @Override
    public Problem timerRunning(Refused.TimerRunning refused) {
        var count = refused.entries().size();
        return Problem.refused(
                (count == 1 ? "a timer is" : count + " timers are") + " running on this "
                        + refused.on().kind(),
                "stop the timer first: clockport stop");
    }

    @Override
    public Problem nothingRunning(Refused.NothingRunning refused) {
        return Problem.refused("no timer is running", "start one: clockport start \"what you do\"");
    }

    @Override
    public Problem notRunning(Refused.NotRunning refused) {
        return Problem.refused("that timer is not running any more", "see what is: clockport status");
    }

    @Override
    public Problem stopwatchOnly(Refused.StopwatchOnly refused) {
        return new Problem(
                ExitCode.NOT_PERMITTED,
                "this workspace takes only what a timer measured",
                "use clockport start and clockport stop");
    }

    @Override
    public Problem locked(Refused.Locked refused) {
        return new Problem(
                ExitCode.NOT_PERMITTED, "this time entry is locked", "ask an administrator of the workspace");
    }

    @Override
    public Problem periodLocked(Refused.PeriodLocked refused) {
        return new Problem(
                ExitCode.NOT_PERMITTED,
                "the time around " + refused.start() + " is locked",
                "ask an administrator of the workspace");
    }

    @Override
    public Problem approved(Refused.Approved refused) {
        return new Problem(
                ExitCode.NOT_PERMITTED, "this time entry is approved", "withdraw the approval of its timesheet first");
    }

    @Override
    public Problem notAllowed(Refused.NotAllowed refused) {
        return new Problem(
                ExitCode.NOT_PERMITTED, "not allowed: " + refused.reason(), "ask an administrator of the workspace");
    }

    @Override
    public Problem notAuthenticated(Refused.NotAuthenticated refused) {
        return new Problem(
                ExitCode.NOT_PERMITTED,
                lower(refused),
                "check CLOCKIFY_API_KEY, or give the key anew: clockport login");
    }

    @Override
    public Problem rateLimited(Unavailable.RateLimited unavailable) {
        return notNow(unavailable);
    }

    @Override
    public Problem timedOut(Unavailable.TimedOut unavailable) {
        return notNow(unavailable);
    }

    @Override
    public Problem unreachable(Unavailable.Unreachable unavailable) {
        return notNow(
                unavailable, "nothing happened; run the same command later, or check the address and the network");
    }

    @Override
    public Problem faulted(Unavailable.Faulted unavailable) {
        return notNow(unavailable);
    }

    private static Problem notNow(Unavailable unavailable) {
        return notNow(unavailable, "nothing happened; run the same command later");
    }

    private static Problem notNow(Unavailable unavailable, String ifNothingHappened) {
        return unavailable
                .outcome()
                .fold(
                        () -> new Problem(ExitCode.TRY_AGAIN, lower(unavailable), ifNothingHappened),
                        maybe -> new Problem(ExitCode.UNSETTLED, lower(unavailable), look(maybe)));
    }

    private static Problem unintelligible(Unintelligible nonsense) {
        return new Problem(
                ExitCode.BUG,
                lower(nonsense),
                nonsense.outcome()
                        .fold(
                                () ->
                                        "nothing happened; is the address right, which ends in /api/v1? then please report this",
                                Explain::look));
    }

    private static String look(WriteOutcome.MayHaveHappened maybe) {
        return "it may have happened: before you repeat it look for " + maybe.lookFor();
    }

    private static String lower(Failure failure) {
        var message = failure.message();
        return message.isEmpty() ? "failed" : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
