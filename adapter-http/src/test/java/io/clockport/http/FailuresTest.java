package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.clockport.failure.EntryField;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.failure.WriteOutcome;
import io.clockport.http.wire.ErrorJson;
import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    private static final ClientId CLIENT = new ClientId("c1");
    private static final ProjectId PROJECT = new ProjectId("p1");
    private static final TaskId TASK = new TaskId("k1");
    private static final TagId TAG = new TagId("t1");
    private static final TimeEntryId ENTRY = new TimeEntryId("e1");
    private static final UserId USER = new UserId("u1");
    private static final WorkspaceId WORKSPACE = new WorkspaceId("w1");
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Subject EVERYTHING = Subject.of(ENTRY, TASK, PROJECT, CLIENT, TAG, USER, WORKSPACE)
            .named("Asked")
            .startingAt(START);
    private static final String LOOK_FOR = "the thing";
    private static final Call WRITE = Call.write(HttpMethod.POST, Route.of("things"), EVERYTHING, LOOK_FOR);
    private static final Call READ = Call.get(Route.of("things"), EVERYTHING);
    private static final WriteOutcome MAYBE = new WriteOutcome.MayHaveHappened(LOOK_FOR);
    private static final WriteOutcome NEVER = new WriteOutcome.DidNotHappen();

    static Stream<Arguments> sentences() {
        return Stream.of(
                arguments("Project doesn't belong to Workspace", new Refused.NotFound(PROJECT)),
                arguments("Client doesn't belong to Workspace", new Refused.NotFound(CLIENT)),
                arguments("Tag doesn't belong to Workspace", new Refused.NotFound(TAG)),
                arguments("Time entry doesn't belong to Workspace", new Refused.NotFound(ENTRY)),
                arguments("TimeEntry doesn't belong to Workspace", new Refused.NotFound(ENTRY)),
                arguments("User doesn't belong to Workspace", new Refused.NotFound(USER)),
                arguments("Task doesn't belong to Project", new Refused.NotFound(TASK)),
                arguments(
                        "Webhook doesn't belong to Workspace",
                        new Refused.Invalid("request", "Webhook doesn't belong to Workspace")),
                arguments(
                        "USER with id u1 doesn't belong to PROJECT with id p1",
                        new Refused.NotAllowed("USER with id u1 doesn't belong to PROJECT with id p1")),
                arguments("Cannot delete an active project", new Refused.StillActive(PROJECT)),
                arguments("Cannot delete an active client", new Refused.StillActive(CLIENT)),
                arguments("Cannot delete an active task", new Refused.StillActive(TASK)),
                arguments("Cannot delete an active tag", new Refused.StillActive(TAG)),
                arguments("Client with name 'Asked' already exists", new Refused.Taken("client", "Asked")),
                arguments("Tag with name 'Asked' already exists", new Refused.Taken("tag", "Asked")),
                arguments("Task with name 'Asked' already exists", new Refused.Taken("task", "Asked")),
                arguments("Asked project for client  already exists.", new Refused.Taken("project", "Asked")),
                arguments("Asked project for client Acme already exists.", new Refused.Taken("project", "Asked")),
                arguments(
                        "Time entry couldn't be created. Project is either required field or given project is archived.",
                        new Refused.MissingFields(Set.of(EntryField.PROJECT))),
                arguments(
                        "Task is either required field or given task is completed",
                        new Refused.MissingFields(Set.of(EntryField.TASK))),
                invalid(
                        "Start datetime 2020-12-01T14:57:28Z is greater than end datetime 2020-12-01T14:57:27Z.",
                        "end"),
                invalid("Time entry cannot have duration more than 999 hours.", "end"),
                invalid("Can't create time entry with end time only.", "start"),
                invalid("Ensure that the [start] date is in following format: \"yyyy-MM-ddThh:mm:ssZ\"", "start"),
                invalid("You entered invalid value for field : [end]", "end"),
                invalid("You entered invalid value for field: [resetOption]…", "resetOption"),
                invalid("You entered wrong value. Don't use \"<\" and \">\" characters", "description"),
                invalid("You can not create entities for archived tag", "tags"),
                invalid("Can't edit entries when tag is archived.", "tags"),
                invalid(
                        "You dont have permission to create break time entry since break feature is not enabled.",
                        "type"),
                invalid("Project name has to be between 2 and 250 characters long", "name"),
                invalid("Project name is required", "name"),
                invalid("Client name is required", "name"),
                invalid("Tag name cannot be longer than 100.", "name"),
                invalid("Task name has to be between 1 and 1000 characters long", "name"),
                invalid("Please enter valid value for email", "email"),
                invalid("Number of additional emails must be less than 3", "ccEmails"),
                invalid("Amount has to be a positive value.", "rate"),
                invalid("Page size must be a positive value", "page size"),
                invalid("Page size cannot be larger than 5,000.", "page size"),
                invalid("Something nobody has heard of", "request"),
                invalid("", "request"));
    }

    private static Arguments invalid(String sentence, String field) {
        return arguments(sentence, new Refused.Invalid(field, sentence));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("sentences")
    void a_sentence_has_its_meaning(String sentence, Failure meaning) {
        var failure = in(400, 501, sentence, WRITE);

        assertThat(failure).isEqualTo(meaning);
    }

    static Stream<Arguments> statuses() {
        return Stream.of(
                arguments(401, 4003, "Api key does not exist", new Refused.NotAuthenticated("Api key does not exist")),
                arguments(
                        401,
                        1000,
                        "Multiple or none auth tokens present",
                        new Refused.NotAuthenticated("Multiple or none auth tokens present")),
                arguments(401, 4017, "Token is not valid", new Refused.NotAuthenticated("Token is not valid")),
                arguments(
                        401,
                        4017,
                        "Addon x does not have permission PROJECT_WRITE",
                        new Refused.NotAllowed("Addon x does not have permission PROJECT_WRITE")),
                arguments(403, 501, "Access Denied", new Refused.NotAllowed("Access Denied")),
                arguments(403, 1003, "Can't edit locked time entry.", new Refused.Locked(ENTRY)),
                arguments(403, 4005, "Can't edit approved time entry.", new Refused.Approved(ENTRY)),
                arguments(403, 4030, "Manual time tracking disabled on …", new Refused.StopwatchOnly()),
                arguments(
                        404,
                        404,
                        "Currently running time entry doesn't exist on workspace w1 for user u1.",
                        new Refused.NothingRunning(USER)),
                arguments(
                        404,
                        3000,
                        "No static resource v1/x.",
                        new Unintelligible(
                                NEVER, "POST /things", "status 404: No static resource v1/x.; is the endpoint right?")),
                arguments(
                        405,
                        3000,
                        "Request method 'X' is not supported",
                        new Unintelligible(NEVER, "POST /things", "status 405: Request method 'X' is not supported")),
                arguments(413, 0, "Too much", new Refused.Invalid("request", "status 413: Too much")),
                arguments(429, 0, "Too many requests", new Unavailable.RateLimited(NEVER, Optional.empty())),
                arguments(500, 0, "Oops", new Unavailable.Faulted(MAYBE, "status 500: Oops")),
                arguments(503, 0, "Oops", new Unavailable.Faulted(MAYBE, "status 503: Oops")),
                arguments(501, 501, "Client name is required", new Refused.Invalid("name", "Client name is required")),
                arguments(501, 0, "not here", new Unintelligible(MAYBE, "POST /things", "status 501: not here")));
    }

    @ParameterizedTest(name = "{0}/{1} {2}")
    @MethodSource("statuses")
    void a_status_and_a_number_have_their_meaning(int status, int code, String sentence, Failure meaning) {
        assertThat(in(status, code, sentence, WRITE)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                300, 304, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 413, 418, 429, 500, 501, 502, 503, 504, 599
            })
    void a_silent_answer_is_a_failure_too(int status) {
        var failure = Failures.of(status, ErrorJson.silent(), Optional.empty(), WRITE);

        assertThat(failure.message()).isNotBlank();
    }

    @Test
    void a_silent_404_means_the_workspace() {
        var failure = Failures.of(404, ErrorJson.silent(), Optional.empty(), READ);

        assertThat(failure).isEqualTo(new Refused.NotFound(WORKSPACE));
    }

    @Test
    void an_entry_that_is_not_there_yet_is_put_into_a_locked_period() {
        var call = WRITE.about(Subject.of(USER).startingAt(START));

        var failure = in(403, 1003, "Can't edit locked time entry.", call);

        assertThat(failure).isEqualTo(new Refused.PeriodLocked(START));
    }

    @Test
    void a_read_that_failed_never_happened() {
        assertThat(in(502, 0, "Bad gateway", READ))
                .isEqualTo(new Unavailable.Faulted(NEVER, "status 502: Bad gateway"));
    }

    @Test
    void the_wait_the_service_asks_for_is_handed_on() {
        var failure = Failures.of(429, ErrorJson.silent(), Optional.of(Duration.ofSeconds(7)), WRITE);

        assertThat(failure).isEqualTo(new Unavailable.RateLimited(NEVER, Optional.of(Duration.ofSeconds(7))));
    }

    private static Failure in(int status, int code, String sentence, Call call) {
        return Failures.of(status, new ErrorJson(Optional.of(sentence), Optional.of(code)), Optional.empty(), call);
    }
}
