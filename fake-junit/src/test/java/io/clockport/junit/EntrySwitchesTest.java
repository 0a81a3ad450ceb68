package io.clockport.junit;

import static io.clockport.junit.Switched.refused;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.inmemory.Quirk;
import org.junit.jupiter.params.ParameterizedTest;

/** What is disputed about time entries, with its switch on and off. */
class EntrySwitchesTest {

    private static final String FINISHED = "\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\"";
    private static final String WORKSPACE = WireTest.WORKSPACE;
    private static final String ENTRIES = WORKSPACE + "/time-entries";

    @Fidelity(
            row = "entry.archived-tag",
            claim = "an entry that names an archived tag is refused; two probes of the same day contradict "
                    + "each other",
            sources = {"restoretime 2026-08", "ledger 2026-08", "extension 2026"},
            confidence = Confidence.LOW,
            quirk = "reject-archived-tags")
    @ParameterizedTest
    @OnAndOff(Quirk.REJECT_ARCHIVED_TAGS)
    void an_archived_tag_is_refused(Switched archivedTags) {
        archivedTags.decides(served -> {
            var tag = served.post(WORKSPACE + "/tags", "{\"name\":\"old\"}").id();
            served.put(WORKSPACE + "/tags/" + tag, "{\"name\":\"old\",\"archived\":true}");
            return refused(served.post(ENTRIES, "{\"tagIds\":[\"" + tag + "\"]}"));
        });
    }

    @Fidelity(
            row = "entry.done-task",
            claim = "an entry on a task that is done is taken; not established",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "reject-done-tasks")
    @ParameterizedTest
    @OnAndOff(Quirk.REJECT_DONE_TASKS)
    void a_task_that_is_done_is_refused(Switched doneTasks) {
        doneTasks.decides(served -> {
            var project = served.post(WORKSPACE + "/projects", "{\"name\":\"project\"}")
                    .id();
            var tasks = WORKSPACE + "/projects/" + project + "/tasks";
            var task = served.post(tasks, "{\"name\":\"task\"}").id();
            served.put(tasks + "/" + task, "{\"name\":\"task\",\"status\":\"DONE\"}");
            return refused(served.post(
                    ENTRIES, "{" + FINISHED + ",\"projectId\":\"" + project + "\",\"taskId\":\"" + task + "\"}"));
        });
    }

    @Fidelity(
            row = "entry.break-needs-feature",
            claim = "entries of type break are refused without the feature",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM,
            quirk = "allow-breaks")
    @ParameterizedTest
    @OnAndOff(Quirk.ALLOW_BREAKS)
    void a_break_is_taken(Switched breaks) {
        breaks.decides(served -> !refused(served.post(ENTRIES, "{" + FINISHED + ",\"type\":\"BREAK\"}")));
    }

    @Fidelity(
            row = "entry.billable-from-project",
            claim =
                    "whether an entry that does not say so is billable with a billable project is not established; here it is not",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "billable-from-project")
    @ParameterizedTest
    @OnAndOff(Quirk.BILLABLE_FROM_PROJECT)
    void an_entry_is_billable_because_its_project_is(Switched billable) {
        billable.decides(served -> {
            var project = served.post(WORKSPACE + "/projects", "{\"name\":\"project\",\"billable\":true}")
                    .id();
            return served.post(ENTRIES, "{" + FINISHED + ",\"projectId\":\"" + project + "\"}")
                    .body()
                    .get("billable")
                    .asBoolean();
        });
    }

    @Fidelity(
            row = "entry.bulk-put",
            claim = "whether changing many entries clears what is left out is not established; here it is kept",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "bulk-put-replaces")
    @ParameterizedTest
    @OnAndOff(Quirk.BULK_PUT_REPLACES)
    void changing_many_clears_what_is_left_out(Switched replaces) {
        replaces.decides(served -> {
            var entry = served.post(ENTRIES, "{" + FINISHED + ",\"description\":\"d\"}")
                    .id();
            return served.put(WORKSPACE + "/user/{me}/time-entries", "[{\"id\":\"" + entry + "\"," + FINISHED + "}]")
                    .body()
                    .at("/0/description")
                    .isNull();
        });
    }

    @Fidelity(
            row = "entry.whole-minutes",
            claim = "one probe saw a few seconds come back as a minute, others as seconds; here as seconds",
            sources = "probe reports 2026-05",
            confidence = Confidence.LOW,
            quirk = "durations-in-whole-minutes")
    @ParameterizedTest
    @OnAndOff(Quirk.DURATIONS_IN_WHOLE_MINUTES)
    void three_seconds_are_a_minute(Switched wholeMinutes) {
        wholeMinutes.decides(
                served -> served.post(ENTRIES, "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T06:00:03Z\"}")
                        .body()
                        .at("/timeInterval/duration")
                        .asText()
                        .equals("PT1M"));
    }
}
