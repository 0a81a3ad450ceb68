package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.failure.EntryField;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Quirk;
import io.clockport.inmemory.Quirks;
import io.clockport.user.User;
import io.clockport.user.UserSettings;
import io.clockport.workspace.EntryLock;
import io.clockport.workspace.TrackingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each disputed behaviour, as a client sees it, with its switch on and with its switch off. */
class SwitchesTest {

    private static final String FINISHED = "\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\"";
    private static final String WORKSPACE = "/workspaces/{ws}";
    private static final String ENTRIES = WORKSPACE + "/time-entries";
    private static final String MINE = WORKSPACE + "/user/{me}/time-entries";
    private static final String RUNNING = "{\"start\":\"2026-03-30T06:00:00Z\"}";

    static Stream<Arguments> switches() {
        return Arrays.stream(Quirk.values())
                .flatMap(quirk -> Stream.of(Arguments.of(quirk, true), Arguments.of(quirk, false)));
    }

    @Fidelity(
            row = "limit.per-second",
            claim = "fifty requests in a second are borne and the next is answered 429 with no body; measured limits "
                    + "differ, and the fake has none unless it is switched on",
            sources = {"document 2026-05", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM,
            quirk = "limit-requests-per-second")
    @Fidelity(
            row = "limit.per-hour",
            claim =
                    "new free workspaces bear thirty requests in an hour; the fake has no limit unless it is switched on",
            sources = "help 2026-05",
            confidence = Confidence.MEDIUM,
            quirk = "limit-requests-per-hour")
    @Fidelity(
            row = "entry.archived-tag",
            claim = "an entry that names an archived tag is refused; two probes of the same day contradict "
                    + "each other",
            sources = {"restoretime 2026-08", "ledger 2026-08", "extension 2026"},
            confidence = Confidence.LOW,
            quirk = "reject-archived-tags")
    @Fidelity(
            row = "entry.done-task",
            claim = "an entry on a task that is done is taken; not established",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "reject-done-tasks")
    @Fidelity(
            row = "names.case",
            claim = "names that differ in case only are two names; not established",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "ignore-case-of-names")
    @Fidelity(
            row = "timer.reopening-stops-the-other",
            claim = "making a finished entry run again stops the running timer; not established, one timer at "
                    + "most is the rule",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "reopening-stops-timer")
    @Fidelity(
            row = "entry.break-needs-feature",
            claim = "entries of type break are refused without the feature",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM,
            quirk = "allow-breaks")
    @Fidelity(
            row = "entry.duplicate-of-running",
            claim = "what a duplicate of a running timer is, is not established; here a timer that runs from now on",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "reject-duplicate-of-running")
    @Fidelity(
            row = "workspace.lock-at-boundary",
            claim =
                    "whether an entry that starts at the boundary of a locked period is locked is not established; here it is not",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "lock-covers-boundary")
    @Fidelity(
            row = "workspace.lock-and-young-entries",
            claim = "one report says that an entry that was made less than a day ago is never locked; here it is",
            sources = "restoretime 2026-08",
            confidence = Confidence.LOW,
            quirk = "spare-young-entries")
    @Fidelity(
            row = "listing.case-in-filters",
            claim = "whether filters by name heed the case of letters is not established; here they do not",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "heed-case-in-filters")
    @Fidelity(
            row = "paging.last-page-is-young",
            claim = "the header Last-Page is younger than 2026-01; a client must work without it",
            sources = {"recordings 2023-11", "recordings 2024-06", "document 2026-01"},
            confidence = Confidence.HIGH,
            quirk = "send-last-page")
    @Fidelity(
            row = "listing.order-by-default",
            claim = "in which order tags and tasks come when none is asked for is not established; here by name",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "list-by-creation")
    @Fidelity(
            row = "entry.billable-from-project",
            claim =
                    "whether an entry that does not say so is billable with a billable project is not established; here it is not",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "billable-from-project")
    @Fidelity(
            row = "task.create-ignores-billable",
            claim = "a new task is billable, whatever it says; another observer lists the field as taken",
            sources = {"probe reports 2026-05", "ledger 2026"},
            confidence = Confidence.LOW,
            quirk = "task-create-takes-billable")
    @Fidelity(
            row = "entry.bulk-put",
            claim = "whether changing many entries clears what is left out is not established; here it is kept",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "bulk-put-replaces")
    @Fidelity(
            row = "workspace.malformed-id",
            claim = "the id of a workspace that is no id is 403; other reports say 400",
            sources = {"probe reports 2026-05", "restoretime 2026-08"},
            confidence = Confidence.LOW,
            quirk = "malformed-workspace-is-400")
    @Fidelity(
            row = "names.blanks",
            claim = "what blanks around a name make of it is not established; here they are cut off",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "keep-blanks-of-names")
    @Fidelity(
            row = "entries.week-before-is-seven-days",
            claim =
                    "whether the week before a moment is the seven days before it or the calendar week before its own is "
                            + "not established; here the seven days",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "week-before-is-calendar-week")
    @Fidelity(
            row = "workspace.forced-fields-words",
            claim =
                    "in which words a forced task, tag or description is asked for is not established; here in those of "
                            + "the vendor's own client, and for a project alone in the words that were seen",
            sources = {"restoretime 2026-08", "extension 2026", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "word-each-forced-field")
    @Fidelity(
            row = "limit.body",
            claim =
                    "a request over the limit is answered 429 without a body, by the CDN; what the service itself answers "
                            + "is not established, its own client reads a message in JSON",
            sources = {"probe reports 2026-05", "extension 2026", "document 2026-05"},
            confidence = Confidence.MEDIUM,
            quirk = "answer-limit-with-json")
    @Fidelity(
            row = "workspace.stopwatch-spares-admins",
            claim =
                    "where the workspace measures only, one observer saw owners and admins write time by hand on the path "
                            + "that names a person; here they may for others, and for themselves when it is switched on",
            sources = "restoretime 2026-08",
            confidence = Confidence.LOW,
            quirk = "admins-pass-stopwatch")
    @Fidelity(
            row = "entry.whole-minutes",
            claim = "one probe saw a few seconds come back as a minute, others as seconds; here as seconds",
            sources = "probe reports 2026-05",
            confidence = Confidence.LOW,
            quirk = "durations-in-whole-minutes")
    @Fidelity(
            row = "client.put-resets-archived",
            claim = "a client that is written without its state is active again; concluded from how it loses its texts",
            sources = {"ledger 2026", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "client-put-keeps-archived")
    @Fidelity(
            row = "entries.in-progress-false",
            claim = "what `in-progress=false` shows was not probed; here everything",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "in-progress-false-shows-finished")
    @Fidelity(
            row = "entries.tags-any-or-all",
            claim = "whether entries with any of the tags or with all of them are shown is not established; here any",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "tags-filter-wants-all")
    @Fidelity(
            row = "field.dropdown",
            claim = "whether a dropdown of a person takes what it does not offer is not established; those of entries "
                    + "were seen to, here it does not",
            sources = {"restoretime 2026-08", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "take-any-dropdown-value")
    @Fidelity(
            row = "members.limited-answer",
            claim =
                    "whether adding limited users answers with the workspace, as adding others does, is not established; here "
                            + "it does not",
            sources = {"generated clients 2026-08", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "answer-limited-users-with-workspace")
    @Fidelity(row = "field.missing")
    @Fidelity(row = "task.done-before-delete")
    @Fidelity(row = "tag.delete-active-allowed")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("switches")
    void a_switch_decides_what_its_name_says(Quirk quirk, boolean on) {
        var fake = InMemoryClockify.builder()
                .quirks(Quirks.byDefault().with(quirk, on))
                .build();
        try (var served = ServedFake.over(fake)) {
            assertThat(isSoOver(served, quirk)).isEqualTo(on);
        }
    }

    private static boolean isSoOver(ServedFake served, Quirk quirk) {
        return switch (quirk) {
            case REJECT_ARCHIVED_TAGS ->
                refused(served.post(ENTRIES, "{\"tagIds\":[\"" + archivedTag(served) + "\"]}"));
            case REJECT_ACTIVE_TASK_DELETE -> refused(served.delete(newTask(served, newProject(served))));
            case REJECT_ACTIVE_TAG_DELETE ->
                refused(served.delete(WORKSPACE + "/tags/"
                        + served.post(WORKSPACE + "/tags", "{\"name\":\"t\"}").id()));
            case REJECT_DONE_TASKS -> refused(onDoneTask(served));
            case IGNORE_CASE_OF_NAMES -> {
                served.post(WORKSPACE + "/tags", "{\"name\":\"name\"}");
                yield refused(served.post(WORKSPACE + "/tags", "{\"name\":\"NAME\"}"));
            }
            case REOPENING_STOPS_TIMER -> reopeningStopsTheOther(served);
            case ALLOW_BREAKS -> !refused(served.post(ENTRIES, "{" + FINISHED + ",\"type\":\"BREAK\"}"));
            case REJECT_START_BEFORE_RUNNING -> {
                served.post(ENTRIES, RUNNING);
                yield refused(served.post(ENTRIES, "{\"start\":\"2026-03-30T05:00:00Z\"}"));
            }
            case ACCEPT_STOP_BEFORE_START -> {
                served.post(ENTRIES, RUNNING);
                yield !refused(served.patch(MINE, "{\"end\":\"2026-03-30T05:00:00Z\"}"));
            }
            case REJECT_DUPLICATE_OF_RUNNING -> {
                var running = served.post(ENTRIES, RUNNING).id();
                yield refused(served.post(MINE + "/" + running + "/duplicate", ""));
            }
            case LOCK_COVERS_BOUNDARY -> lockedFor(served, "2026-03-30T06:00:00Z", "2026-03-30T06:00:00Z");
            case SPARE_YOUNG_ENTRIES -> !lockedFor(served, "2026-03-30T07:00:00Z", "2026-03-30T06:00:00Z");
            case HEED_CASE_IN_FILTERS -> {
                served.post(WORKSPACE + "/tags", "{\"name\":\"Name\"}");
                yield served.get(WORKSPACE + "/tags?name=nam").body().isEmpty();
            }
            case SEND_LAST_PAGE ->
                served.get(WORKSPACE + "/tags")
                        .headers()
                        .firstValue("Last-Page")
                        .isPresent();
            case WINDOW_IN_ACCOUNT_ZONE -> isShifted(served);
            case LIST_BY_CREATION -> {
                served.post(WORKSPACE + "/tags", "{\"name\":\"b\"}");
                served.post(WORKSPACE + "/tags", "{\"name\":\"a\"}");
                yield served.get(WORKSPACE + "/tags")
                        .body()
                        .at("/0/name")
                        .asText()
                        .equals("b");
            }
            case BILLABLE_FROM_PROJECT -> {
                var project = served.post(WORKSPACE + "/projects", "{\"name\":\"project\",\"billable\":true}")
                        .id();
                yield served.post(ENTRIES, "{" + FINISHED + ",\"projectId\":\"" + project + "\"}")
                        .body()
                        .get("billable")
                        .asBoolean();
            }
            case TASK_CREATE_TAKES_BILLABLE -> {
                var project = served.post(WORKSPACE + "/projects", "{\"name\":\"project\",\"billable\":true}");
                var tasks = WORKSPACE + "/projects/" + project.id() + "/tasks";
                yield !served.post(tasks, "{\"name\":\"task\",\"billable\":false}")
                        .body()
                        .get("billable")
                        .asBoolean();
            }
            case BULK_PUT_REPLACES -> {
                var entry = served.post(ENTRIES, "{" + FINISHED + ",\"description\":\"d\"}")
                        .id();
                yield served.put(MINE, "[{\"id\":\"" + entry + "\"," + FINISHED + "}]")
                        .body()
                        .at("/0/description")
                        .isNull();
            }
            case MALFORMED_WORKSPACE_IS_400 ->
                served.get("/workspaces/nonsense/tags").status() == 400;
            case LIMIT_REQUESTS_PER_SECOND -> limited(served, 50, 1);
            case LIMIT_REQUESTS_PER_HOUR -> limited(served, 30, 3600);
            case KEEP_BLANKS_OF_NAMES -> {
                served.post(WORKSPACE + "/tags", "{\"name\":\"name\"}");
                yield !refused(served.post(WORKSPACE + "/tags", "{\"name\":\" name \"}"));
            }
            case WEEK_BEFORE_IS_CALENDAR_WEEK -> {
                // A Wednesday, and the Monday before it, which is in the seven days before and in the same week.
                var project = newProject(served);
                served.post(ENTRIES, "{" + FINISHED + ",\"projectId\":\"" + project + "\"}");
                yield served.get(MINE + "?get-week-before=2026-04-01T12:00:00Z")
                        .body()
                        .isEmpty();
            }
            case WORD_EACH_FORCED_FIELD -> {
                served.inMemory()
                        .backstage()
                        .changeSettings(
                                served.inMemory().workspace(),
                                settings -> settings.forcing(EntryField.TASK, EntryField.TAGS));
                yield served.post(ENTRIES, "{" + FINISHED + "}")
                        .message()
                        .equals("Time entry couldn't be created. "
                                + "Task is either required field or given task is completed. "
                                + "Tag is either required field or given tag is archived.");
            }
            case ANSWER_LIMIT_WITH_JSON ->
                !overTheLimit(ServedFake.over(InMemoryClockify.builder()
                                .quirks(served.inMemory().quirks().with(Quirk.LIMIT_REQUESTS_PER_SECOND, true))
                                .build()))
                        .body()
                        .isMissingNode();
            case ADMINS_PASS_STOPWATCH -> {
                served.inMemory()
                        .backstage()
                        .changeSettings(
                                served.inMemory().workspace(), settings -> settings.in(TrackingMode.STOPWATCH_ONLY));
                assertThat(served.post(ENTRIES, "{" + FINISHED + "}").code()).isEqualTo(4030);
                yield served.post(MINE, "{" + FINISHED + "}").status() == 201;
            }
            case DURATIONS_IN_WHOLE_MINUTES ->
                served.post(ENTRIES, "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T06:00:03Z\"}")
                        .body()
                        .at("/timeInterval/duration")
                        .asText()
                        .equals("PT1M");
            case CLIENT_PUT_KEEPS_ARCHIVED -> {
                var client = WORKSPACE + "/clients/"
                        + served.post(WORKSPACE + "/clients", "{\"name\":\"c\"}")
                                .id();
                served.put(client, "{\"name\":\"c\",\"archived\":true}");
                yield served.put(client, "{\"name\":\"c\"}")
                        .body()
                        .get("archived")
                        .asBoolean();
            }
            case IN_PROGRESS_FALSE_SHOWS_FINISHED -> {
                served.post(ENTRIES, RUNNING);
                yield served.get(MINE + "?in-progress=false").body().isEmpty();
            }
            case TAGS_FILTER_WANTS_ALL -> {
                var one = served.post(WORKSPACE + "/tags", "{\"name\":\"one\"}").id();
                var other =
                        served.post(WORKSPACE + "/tags", "{\"name\":\"other\"}").id();
                served.post(ENTRIES, "{" + FINISHED + ",\"tagIds\":[\"" + one + "\"]}");
                yield served.get(MINE + "?tags=" + one + "," + other).body().isEmpty();
            }
            case TAKE_ANY_DROPDOWN_VALUE ->
                !refused(custom(served, PeopleFieldsOf.ONE, "\"Berlin\""))
                        && !refused(custom(served, PeopleFieldsOf.SEVERAL, "[\"Warsaw\",\"Berlin\"]"));
            case MISSING_CUSTOM_FIELD_IS_400 ->
                custom(served, WireTest.NOBODY, "1").status() == 400;
            case ANSWER_LIMITED_USERS_WITH_WORKSPACE ->
                served.post(WORKSPACE + "/limited-users", "{\"users\":[{\"name\":\"Ada\"}]}")
                        .body()
                        .has("memberships");
            case REJECT_PAGE_BELOW_ONE -> served.get(WORKSPACE + "/tags?page=0").status() == 400;
        };
    }

    private static Reply custom(ServedFake served, String field, String value) {
        PeopleFieldsOf.put(served.inMemory());
        return served.put(WORKSPACE + "/users/{me}/custom-field/" + field + "/value", "{\"value\":" + value + "}");
    }

    /** Whether a member finds an entry locked that starts then, where everything before the boundary is. */
    private static boolean lockedFor(ServedFake served, String boundary, String start) {
        var backstage = served.inMemory().backstage();
        var workspace = served.inMemory().workspace();
        backstage.clock().setTo(Instant.parse("2026-03-30T08:00:00Z"));
        served.newMember();
        var entry = served.asMember("POST", ENTRIES, "{\"start\":\"" + start + "\"}")
                .id();
        backstage.changeSettings(
                workspace,
                settings -> settings.lockedBy(
                        new EntryLock(Optional.of(Instant.parse(boundary)), Optional.empty(), ZoneOffset.UTC)));
        return served.asMember("DELETE", ENTRIES + "/" + entry, "{}").status() == 403;
    }

    /** Whether an account in Warsaw, two hours before UTC in summer, is shown an entry of 6:00 for a range from 7:30. */
    private static boolean isShifted(ServedFake served) {
        var backstage = served.inMemory().backstage();
        var me = backstage.users().get(0);
        backstage.put(new User(
                me.id(),
                me.name(),
                me.email(),
                me.status(),
                me.activeWorkspace(),
                me.defaultWorkspace(),
                Optional.of(new UserSettings(ZoneId.of("Europe/Warsaw"), DayOfWeek.MONDAY))));
        served.post(ENTRIES, "{" + FINISHED + "}");
        return served.get(MINE + "?start=2026-03-30T07:30:00Z").body().size() == 1;
    }

    private static boolean refused(Reply reply) {
        assertThat(reply.status()).isIn(200, 201, 400);
        return reply.status() == 400;
    }

    /** The clock of this fake stands still, so that nothing is forgiven before it is moved. */
    private static boolean limited(ServedFake served, int most, int seconds) {
        for (int i = 0; i < most; i++) {
            assertThat(served.get(WORKSPACE + "/tags").status()).isEqualTo(200);
        }
        var next = served.get(WORKSPACE + "/tags");
        assertThat(next.status()).isIn(200, 429);
        served.inMemory().backstage().clock().advance(Duration.ofSeconds(seconds));
        assertThat(served.get(WORKSPACE + "/tags").status()).isEqualTo(200);
        return next.status() == 429 && next.body().isMissingNode();
    }

    private static Reply overTheLimit(ServedFake limited) {
        try (limited) {
            for (int i = 0; i < 50; i++) {
                limited.get("/user");
            }
            return limited.get("/user");
        }
    }

    private static String archivedTag(ServedFake served) {
        var id = served.post(WORKSPACE + "/tags", "{\"name\":\"old\"}").id();
        served.put(WORKSPACE + "/tags/" + id, "{\"name\":\"old\",\"archived\":true}");
        return id;
    }

    private static String newProject(ServedFake served) {
        return served.post(WORKSPACE + "/projects", "{\"name\":\"project\"}").id();
    }

    private static String newTask(ServedFake served, String project) {
        var tasks = WORKSPACE + "/projects/" + project + "/tasks";
        return tasks + "/" + served.post(tasks, "{\"name\":\"task\"}").id();
    }

    private static Reply onDoneTask(ServedFake served) {
        var project = newProject(served);
        var task = newTask(served, project);
        var id = served.put(task, "{\"name\":\"task\",\"status\":\"DONE\"}").id();
        return served.post(ENTRIES, "{" + FINISHED + ",\"projectId\":\"" + project + "\",\"taskId\":\"" + id + "\"}");
    }

    private static boolean reopeningStopsTheOther(ServedFake served) {
        var finished = served.post(ENTRIES, "{" + FINISHED + "}").id();
        var running =
                served.post(ENTRIES, "{\"start\":\"2026-03-30T07:30:00Z\"}").id();
        served.put(ENTRIES + "/" + finished, "{\"start\":\"2026-03-30T06:00:00Z\"}");
        return !served.get(ENTRIES + "/" + running)
                .body()
                .at("/timeInterval/end")
                .isNull();
    }
}
