package io.clockport.fake;

import io.clockport.failure.EntryField;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Failures as the service words them: status, numeric code and sentence. One exhaustive mapping. */
final class Refusals implements Refused.Cases<Answer>, Unavailable.Cases<Answer> {

    private static final int RULE = 501;

    /** What the workspace's plan lacks is refused as a broken rule, not as a missing right. */
    private static final String MISSING_FEATURE = "feature is not enabled";

    private final String workspace;
    private final Predicate<WireQuirk> quirks;

    private Refusals(String workspace, Predicate<WireQuirk> quirks) {
        this.workspace = workspace;
        this.quirks = quirks;
    }

    static Answer of(Failure failure, String workspace, Predicate<WireQuirk> quirks) {
        var cases = new Refusals(workspace, quirks);
        return failure.<Answer>fold(
                refused -> refused.match(cases),
                unavailable -> unavailable.match(cases),
                unintelligible -> Answer.error(502, RULE, unintelligible.message()));
    }

    private static Answer rule(String message) {
        return Answer.error(400, RULE, message);
    }

    @Override
    public Answer notFound(Refused.NotFound refused) {
        var what = refused.what();
        if (what instanceof WorkspaceId) {
            return Answer.empty(404);
        }
        return what.kind().equals("task")
                ? rule("Task doesn't belong to Project")
                : rule(capital(what.kind()) + " doesn't belong to Workspace");
    }

    @Override
    public Answer invalid(Refused.Invalid refused) {
        return rule(Sentences.of(refused));
    }

    @Override
    public Answer missingFields(Refused.MissingFields refused) {
        return refused.fields().equals(Set.of(EntryField.PROJECT)) || quirks.test(WireQuirk.WORD_EACH_FORCED_FIELD)
                ? rule("Time entry couldn't be created. "
                        + refused.fields().stream()
                                .sorted()
                                .map(Refusals::isRequired)
                                .collect(Collectors.joining(" ")))
                : rule("Can't save, required fields are missing or archived. " + refused.message() + ".");
    }

    /** The first is recorded; the others are made like it. */
    private static String isRequired(EntryField field) {
        return switch (field) {
            case PROJECT -> "Project is either required field or given project is archived.";
            case TASK -> "Task is either required field or given task is completed.";
            case TAGS -> "Tag is either required field or given tag is archived.";
            case DESCRIPTION -> "Description is required field.";
        };
    }

    /** Over the pace: most often the CDN says so, without a word. */
    static Answer overThePace(Predicate<WireQuirk> quirks) {
        return quirks.test(WireQuirk.ANSWER_LIMIT_WITH_JSON)
                ? Answer.error(429, 429, "Too many requests")
                : Answer.empty(429);
    }

    @Override
    public Answer taken(Refused.Taken refused) {
        return rule(
                refused.kind().equals("project")
                        ? refused.name() + " project for client  already exists."
                        : capital(refused.kind()) + " with name '" + refused.name() + "' already exists");
    }

    @Override
    public Answer stillActive(Refused.StillActive refused) {
        return rule("Cannot delete an active " + refused.what().kind());
    }

    @Override
    public Answer timerRunning(Refused.TimerRunning refused) {
        return rule(refused.message());
    }

    @Override
    public Answer nothingRunning(Refused.NothingRunning refused) {
        return nothingRunning(refused.user());
    }

    private Answer nothingRunning(UserId user) {
        return Answer.error(
                404,
                404,
                "Currently running time entry doesn't exist on workspace " + workspace + " for user " + user + ".");
    }

    @Override
    public Answer notRunning(Refused.NotRunning refused) {
        return rule("Time entry is not running");
    }

    @Override
    public Answer stopwatchOnly(Refused.StopwatchOnly refused) {
        return Answer.error(403, 4030, "Manual time tracking disabled on workspace " + workspace);
    }

    @Override
    public Answer locked(Refused.Locked refused) {
        return Answer.error(403, 1003, "Can't edit locked time entry.");
    }

    @Override
    public Answer periodLocked(Refused.PeriodLocked refused) {
        return Answer.error(403, 1003, "Can't edit locked time entry.");
    }

    @Override
    public Answer approved(Refused.Approved refused) {
        return Answer.error(403, 4005, "Can't edit approved time entry.");
    }

    @Override
    public Answer notAllowed(Refused.NotAllowed refused) {
        return refused.reason().contains(MISSING_FEATURE)
                ? rule(refused.reason())
                : Answer.error(403, RULE, refused.reason());
    }

    @Override
    public Answer notAuthenticated(Refused.NotAuthenticated refused) {
        return Answer.error(401, 4003, "Api key does not exist");
    }

    @Override
    public Answer rateLimited(Unavailable.RateLimited unavailable) {
        var answer = Answer.error(429, 429, "Too many requests");
        return unavailable
                .retryAfter()
                .map(wait -> answer.with("Retry-After", Long.toString(wait.toSeconds())))
                .orElse(answer);
    }

    @Override
    public Answer timedOut(Unavailable.TimedOut unavailable) {
        return Answer.error(504, RULE, unavailable.message());
    }

    @Override
    public Answer unreachable(Unavailable.Unreachable unavailable) {
        return Answer.error(502, RULE, unavailable.message());
    }

    @Override
    public Answer faulted(Unavailable.Faulted unavailable) {
        return Answer.error(503, RULE, unavailable.message());
    }

    private static String capital(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }
}
