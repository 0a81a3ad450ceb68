package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Quirk;
import io.clockport.inmemory.Quirks;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each disputed behaviour, as a client sees it, with its switch on and with its switch off. */
class SwitchesTest {

    private static final String FINISHED = "\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\"";
    private static final String WORKSPACE = "/workspaces/{ws}";
    private static final String ENTRIES = WORKSPACE + "/time-entries";

    static Stream<Arguments> switches() {
        return Arrays.stream(Quirk.values())
                .flatMap(quirk -> Stream.of(Arguments.of(quirk, true), Arguments.of(quirk, false)));
    }

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
        };
    }

    private static boolean refused(Reply reply) {
        assertThat(reply.status()).isIn(200, 201, 400);
        return reply.status() == 400;
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
