package io.clockport.failure;

/** Answers with the name of the case. */
final class RefusalNames implements Refused.Cases<String> {

    @Override
    public String notFound(Refused.NotFound refused) {
        return "notFound";
    }

    @Override
    public String invalid(Refused.Invalid refused) {
        return "invalid";
    }

    @Override
    public String missingFields(Refused.MissingFields refused) {
        return "missingFields";
    }

    @Override
    public String taken(Refused.Taken refused) {
        return "taken";
    }

    @Override
    public String stillActive(Refused.StillActive refused) {
        return "stillActive";
    }

    @Override
    public String timerRunning(Refused.TimerRunning refused) {
        return "timerRunning";
    }

    @Override
    public String nothingRunning(Refused.NothingRunning refused) {
        return "nothingRunning";
    }

    @Override
    public String notRunning(Refused.NotRunning refused) {
        return "notRunning";
    }

    @Override
    public String stopwatchOnly(Refused.StopwatchOnly refused) {
        return "stopwatchOnly";
    }

    @Override
    public String locked(Refused.Locked refused) {
        return "locked";
    }

    @Override
    public String periodLocked(Refused.PeriodLocked refused) {
        return "periodLocked";
    }

    @Override
    public String approved(Refused.Approved refused) {
        return "approved";
    }

    @Override
    public String notAllowed(Refused.NotAllowed refused) {
        return "notAllowed";
    }

    @Override
    public String notAuthenticated(Refused.NotAuthenticated refused) {
        return "notAuthenticated";
    }
}
