package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The keys of each thing as they come over the wire, in their order, and what stands for nothing. */
class WireShapesTest extends WireTest {

    @Fidelity(
            row = "entry.key-order",
            claim = "the keys of an entry that is written and of one that is read have their own order each",
            sources = {"recordings 2023-11", "recordings 2024-06", "probe log 2026-05"},
            confidence = Confidence.HIGH)
    @Fidelity(row = "entry.thirteen-or-fifteen-keys")
    @Test
    void an_entry_written_and_read() {
        var written = served.post(WORKSPACE + "/time-entries", "{}").body();
        var read = served.get(WORKSPACE + "/user/{me}/time-entries").body().get(0);

        assertThat(keys(written))
                .containsExactly(
                        "id",
                        "description",
                        "tagIds",
                        "userId",
                        "billable",
                        "taskId",
                        "projectId",
                        "timeInterval",
                        "workspaceId",
                        "isLocked",
                        "customFieldValues",
                        "type",
                        "kioskId");
        assertThat(keys(read))
                .containsExactly(
                        "id",
                        "description",
                        "tagIds",
                        "userId",
                        "billable",
                        "taskId",
                        "projectId",
                        "workspaceId",
                        "timeInterval",
                        "customFieldValues",
                        "type",
                        "kioskId",
                        "hourlyRate",
                        "costRate",
                        "isLocked");
    }

    @Fidelity(
            row = "project.keys",
            claim = "a project has 19 keys; without a client its id and its name are empty texts, and so is the note",
            sources = {"recordings 2023-11", "recordings 2024-06"},
            confidence = Confidence.HIGH)
    @Test
    void a_project() {
        var project =
                served.post(WORKSPACE + "/projects", "{\"name\":\"Lambda\"}").body();

        assertThat(keys(project)).hasSize(19);
        assertThat(project.get("clientId").asText("null")).isEmpty();
        assertThat(project.get("clientName").asText("null")).isEmpty();
        assertThat(project.get("note").asText("null")).isEmpty();
        assertThat(project.get("costRate").isNull()).isTrue();
        assertThat(project.get("budgetEstimate").isNull()).isTrue();
        assertThat(project.get("estimateReset").isNull()).isTrue();
        assertThat(project.get("hourlyRate").isObject()).isTrue();
        assertThat(project.get("duration").asText()).isEqualTo("PT0S");
    }

    @Fidelity(
            row = "client.keys",
            claim = "a client has ten keys; texts that were not sent are null",
            sources = "ledger 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    void a_client() {
        var client = served.post(WORKSPACE + "/clients", "{\"name\":\"c\"}").body();

        assertThat(keys(client))
                .containsExactlyInAnyOrder(
                        "address",
                        "archived",
                        "ccEmails",
                        "currencyCode",
                        "currencyId",
                        "email",
                        "id",
                        "name",
                        "note",
                        "workspaceId");
        assertThat(List.of("address", "ccEmails", "email", "note"))
                .allMatch(key -> client.get(key).isNull());
    }

    @Fidelity(
            row = "tag.keys",
            claim = "a tag has four keys",
            sources = {"recordings 2020", "document 2026-05"},
            confidence = Confidence.HIGH)
    @Test
    void a_tag() {
        var tag = served.post(WORKSPACE + "/tags", "{\"name\":\"t\",\"archived\":true}")
                .body();

        assertThat(keys(tag)).containsExactlyInAnyOrder("id", "name", "workspaceId", "archived");
        assertThat(tag.get("archived").asBoolean()).isFalse();
    }

    @Fidelity(
            row = "task.keys",
            claim = "a task has 13 keys; nobody is null and an empty list, no estimate is `PT0S`, no budget is 0",
            sources = "probe log 2026-05",
            confidence = Confidence.HIGH)
    @Test
    void a_task() {
        var project =
                served.post(WORKSPACE + "/projects", "{\"name\":\"Lambda\"}").id();

        var task = served.post(WORKSPACE + "/projects/" + project + "/tasks", "{\"name\":\"t\"}")
                .body();

        assertThat(keys(task)).hasSize(13);
        assertThat(task.get("assigneeId").isNull()).isTrue();
        assertThat(task.get("assigneeIds")).isEmpty();
        assertThat(task.get("userGroupIds")).isEmpty();
        assertThat(task.get("costRate").isNull()).isTrue();
        assertThat(task.get("hourlyRate").isNull()).isTrue();
        assertThat(task.get("budgetEstimate").asInt(-1)).isZero();
        assertThat(task.get("estimate").asText()).isEqualTo("PT0S");
    }

    @Fidelity(
            row = "user.keys",
            claim = "the person behind the key has ten keys; their memberships are empty unless asked for",
            sources = {"recordings 2024-06", "probe log 2026-05"},
            confidence = Confidence.HIGH)
    @Test
    void the_person_behind_the_key() {
        var user = served.get("/user").body();

        assertThat(keys(user))
                .containsExactlyInAnyOrder(
                        "id",
                        "email",
                        "name",
                        "memberships",
                        "profilePicture",
                        "activeWorkspace",
                        "defaultWorkspace",
                        "settings",
                        "status",
                        "customFields");
        assertThat(user.get("memberships")).isEmpty();
    }

    @Fidelity(
            row = "delete.answers-the-deleted",
            claim = "deleting a project, client, task or tag answers 200 with what was deleted",
            sources = {"document 2026-05", "ledger 2026"},
            confidence = Confidence.HIGH)
    @Fidelity(
            row = "delete.entry-answers-nothing",
            claim = "deleting an entry answers 204 without a body",
            sources = "recordings 2024-06",
            confidence = Confidence.HIGH)
    @Test
    void what_is_deleted_is_answered_except_an_entry() {
        var tag = served.post(WORKSPACE + "/tags", "{\"name\":\"t\"}").id();
        var entry = served.post(WORKSPACE + "/time-entries", "{}").id();

        var deletedTag = served.delete(WORKSPACE + "/tags/" + tag);
        var deletedEntry = served.delete(WORKSPACE + "/time-entries/" + entry);

        assertThat(deletedTag.status()).isEqualTo(200);
        assertThat(deletedTag.id()).isEqualTo(tag);
        assertThat(deletedEntry.status()).isEqualTo(204);
        assertThat(deletedEntry.body().isMissingNode()).isTrue();
        assertThat(deletedEntry.headers().firstValue("Content-Type")).isEmpty();
    }

    private static List<String> keys(JsonNode thing) {
        var keys = new ArrayList<String>();
        thing.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
