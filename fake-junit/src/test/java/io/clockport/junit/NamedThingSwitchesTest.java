package io.clockport.junit;

import static io.clockport.junit.Switched.refused;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.inmemory.Quirk;
import org.junit.jupiter.params.ParameterizedTest;

/** What is disputed about clients, tasks and tags, and about their names, with its switch on and off. */
class NamedThingSwitchesTest {

    private static final String WORKSPACE = WireTest.WORKSPACE;
    private static final String TAGS = WORKSPACE + "/tags";

    @Fidelity(
            row = "names.case",
            claim = "names that differ in case only are two names; not established",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "ignore-case-of-names")
    @ParameterizedTest
    @OnAndOff(Quirk.IGNORE_CASE_OF_NAMES)
    void a_name_in_capitals_is_taken(Switched ignoresCase) {
        ignoresCase.decides(served -> {
            served.post(TAGS, "{\"name\":\"name\"}");
            return refused(served.post(TAGS, "{\"name\":\"NAME\"}"));
        });
    }

    @Fidelity(
            row = "names.blanks",
            claim = "what blanks around a name make of it is not established; here they are cut off",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "keep-blanks-of-names")
    @ParameterizedTest
    @OnAndOff(Quirk.KEEP_BLANKS_OF_NAMES)
    void a_name_between_blanks_is_another_name(Switched keepsBlanks) {
        keepsBlanks.decides(served -> {
            served.post(TAGS, "{\"name\":\"name\"}");
            return !refused(served.post(TAGS, "{\"name\":\" name \"}"));
        });
    }

    @Fidelity(row = "task.done-before-delete")
    @ParameterizedTest
    @OnAndOff(Quirk.REJECT_ACTIVE_TASK_DELETE)
    void an_active_task_is_not_deleted(Switched activeTask) {
        activeTask.decides(served -> {
            var tasks = tasksOf(served.post(WORKSPACE + "/projects", "{\"name\":\"project\"}"));
            return refused(served.delete(
                    tasks + "/" + served.post(tasks, "{\"name\":\"task\"}").id()));
        });
    }

    @Fidelity(row = "tag.delete-active-allowed")
    @ParameterizedTest
    @OnAndOff(Quirk.REJECT_ACTIVE_TAG_DELETE)
    void an_active_tag_is_not_deleted(Switched activeTag) {
        activeTag.decides(served -> refused(
                served.delete(TAGS + "/" + served.post(TAGS, "{\"name\":\"t\"}").id())));
    }

    @Fidelity(
            row = "task.create-ignores-billable",
            claim = "a new task is billable, whatever it says; another observer lists the field as taken",
            sources = {"probe reports 2026-05", "ledger 2026"},
            confidence = Confidence.LOW,
            quirk = "task-create-takes-billable")
    @ParameterizedTest
    @OnAndOff(Quirk.TASK_CREATE_TAKES_BILLABLE)
    void a_new_task_is_as_billable_as_it_says(Switched takesBillable) {
        takesBillable.decides(served -> {
            var project = served.post(WORKSPACE + "/projects", "{\"name\":\"project\",\"billable\":true}");
            return !served.post(tasksOf(project), "{\"name\":\"task\",\"billable\":false}")
                    .body()
                    .get("billable")
                    .asBoolean();
        });
    }

    @Fidelity(
            row = "client.put-resets-archived",
            claim = "a client that is written without its state is active again; concluded from how it loses its texts",
            sources = {"ledger 2026", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "client-put-keeps-archived")
    @ParameterizedTest
    @OnAndOff(Quirk.CLIENT_PUT_KEEPS_ARCHIVED)
    void a_client_that_is_written_without_its_state_stays_archived(Switched keepsArchived) {
        keepsArchived.decides(served -> {
            var clients = WORKSPACE + "/clients";
            var client =
                    clients + "/" + served.post(clients, "{\"name\":\"c\"}").id();
            served.put(client, "{\"name\":\"c\",\"archived\":true}");
            return served.put(client, "{\"name\":\"c\"}").body().get("archived").asBoolean();
        });
    }

    private static String tasksOf(Reply project) {
        return WORKSPACE + "/projects/" + project.id() + "/tasks";
    }
}
