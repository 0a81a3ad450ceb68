package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import org.junit.jupiter.api.Test;

/** What a PUT does to the fields that it leaves out. It loses data on purpose: the service does. */
class PutSemanticsTest extends WireTest {

    @Fidelity(
            row = "entry.put-clears",
            claim =
                    "an entry loses what a PUT leaves out: description, project, task, tags, billable and end; its type stays",
            sources = {"recordings 2024-06", "probe reports 2026-05", "restoretime 2026-08"},
            confidence = Confidence.HIGH)
    @Fidelity(row = "entry.reopen")
    @Test
    void an_entry_loses_what_is_left_out() {
        var project = made("/projects", "{\"name\":\"Pier\"}");
        var tag = made("/tags", "{\"name\":\"field\"}");
        var entry = made(
                "/time-entries",
                "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\",\"description\":\"d\",\"billable\":true,"
                        + "\"projectId\":\"" + project + "\",\"tagIds\":[\"" + tag + "\"]}");

        var body = put("/time-entries/" + entry, "{\"start\":\"2026-03-30T06:00:00Z\"}");

        assertThat(body.get("description").isNull()).isTrue();
        assertThat(body.get("projectId").isNull()).isTrue();
        assertThat(body.get("tagIds").isNull()).isTrue();
        assertThat(body.get("billable").asBoolean()).isFalse();
        assertThat(body.at("/timeInterval/end").isNull()).isTrue();
        assertThat(body.get("type").asText()).isEqualTo("REGULAR");
    }

    @Fidelity(
            row = "entry.put-needs-start",
            claim = "an entry cannot be written without its start",
            sources = {"document 2026-05", "restoretime 2026-08"},
            confidence = Confidence.MEDIUM)
    @Test
    void an_entry_needs_its_start() {
        var entry = made("/time-entries", "{}");

        var reply = served.put(WORKSPACE + "/time-entries/" + entry, "{\"description\":\"d\"}");

        assertThat(reply.status()).isEqualTo(400);
    }

    @Fidelity(
            row = "project.put-resets-billable-and-public",
            claim =
                    "a project that is written without billable and public is neither; everything else that is left out stays",
            sources = {"recordings 2023-11-09", "ledger 2026-08"},
            confidence = Confidence.HIGH)
    @Test
    void a_project_keeps_all_but_billable_and_public() {
        var client = made("/clients", "{\"name\":\"c\"}");
        var project = made(
                "/projects",
                "{\"name\":\"Pier\",\"color\":\"#E91E63\",\"note\":\"n\",\"billable\":true,\"isPublic\":true,\"clientId\":\""
                        + client + "\"}");

        var body = put("/projects/" + project, "{\"name\":\"Mole\"}");

        assertThat(body.get("billable").asBoolean()).isFalse();
        assertThat(body.get("public").asBoolean()).isFalse();
        assertThat(body.get("color").asText()).isEqualTo("#E91E63");
        assertThat(body.get("note").asText()).isEqualTo("n");
        assertThat(body.get("clientId").asText()).isEqualTo(client);
        assertThat(body.get("archived").asBoolean()).isFalse();
        assertThat(body.get("memberships")).hasSize(1);
    }

    @Fidelity(
            row = "project.put-ignores-estimate",
            claim = "the estimate of a project is not changed by writing the project; one that is sent is ignored",
            sources = {"document 2026-05", "n8n 2026-02-08"},
            confidence = Confidence.HIGH)
    @Test
    void an_estimate_in_the_body_of_a_project_is_ignored() {
        var project =
                made("/projects", "{\"name\":\"Pier\",\"estimate\":{\"estimate\":\"PT10H\",\"type\":\"MANUAL\"}}");

        var body = put("/projects/" + project, "{\"estimate\":{\"estimate\":\"PT5H\",\"type\":\"MANUAL\"}}");

        assertThat(body.at("/estimate/estimate").asText()).isEqualTo("PT10H");
        assertThat(body.at("/timeEstimate/estimate").asText()).isEqualTo("PT10H");
    }

    @Fidelity(
            row = "project.put-without-name",
            claim = "a project can be written without its name, so `{\"archived\":true}` archives it",
            sources = {"clockify-net 2025", "probe reports 2026-05"},
            confidence = Confidence.HIGH)
    @Test
    void a_project_can_be_archived_with_one_word() {
        var project = made("/projects", "{\"name\":\"Pier\"}");

        var body = put("/projects/" + project, "{\"archived\":true}");

        assertThat(body.get("archived").asBoolean()).isTrue();
        assertThat(body.get("name").asText()).isEqualTo("Pier");
    }

    @Fidelity(row = "client.put-clears")
    @Fidelity(
            row = "client.put-needs-name",
            claim = "a client cannot be written without its name",
            sources = "ledger 2026",
            confidence = Confidence.MEDIUM)
    @Test
    void a_client_needs_its_name() {
        var client = made("/clients", "{\"name\":\"c\",\"note\":\"n\"}");

        var refused = served.put(WORKSPACE + "/clients/" + client, "{\"note\":\"m\"}");
        var cleared = put("/clients/" + client, "{\"name\":\"c\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).isEqualTo("Client name is required");
        assertThat(cleared.get("note").isNull()).isTrue();
    }

    @Fidelity(
            row = "client.create-drops-cc",
            claim = "additional addresses in a new client are dropped in silence",
            sources = "ledger 2026",
            confidence = Confidence.MEDIUM)
    @Test
    void a_new_client_has_no_further_addresses() {
        var reply = served.post(WORKSPACE + "/clients", "{\"name\":\"c\",\"ccEmails\":[\"a@example.com\"]}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body().get("ccEmails").isNull()).isTrue();
    }

    @Fidelity(
            row = "task.put-replaces",
            claim = "a task is replaced by what is written: its name is needed, what is left out is reset",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.MEDIUM)
    @Test
    void a_task_is_replaced() {
        var project = made("/projects", "{\"name\":\"Pier\"}");
        var task = made("/projects/" + project + "/tasks", "{\"name\":\"t\",\"estimate\":\"PT2H30M\"}");

        var body = put("/projects/" + project + "/tasks/" + task, "{\"name\":\"u\"}");

        assertThat(body.get("name").asText()).isEqualTo("u");
        assertThat(body.get("estimate").asText()).isEqualTo("PT0S");
    }

    @Fidelity(
            row = "project.written-is-public-read-public",
            claim = "a request says `isPublic`, an answer says `public`",
            sources = {"document 2026-05", "recordings 2023-11"},
            confidence = Confidence.HIGH)
    @Test
    void what_is_written_as_is_public_is_read_as_public() {
        var written = served.post(WORKSPACE + "/projects", "{\"name\":\"Pier\",\"isPublic\":true}")
                .body();
        var misspelt = served.post(WORKSPACE + "/projects", "{\"name\":\"Mole\",\"isPublic\":false,\"public\":true}")
                .body();

        assertThat(written.get("public").asBoolean()).isTrue();
        assertThat(written.has("isPublic")).isFalse();
        assertThat(misspelt.get("public").asBoolean()).isFalse();
    }

    private String made(String path, String body) {
        var reply = served.post(WORKSPACE + path, body);
        assertThat(reply.status()).isEqualTo(201);
        return reply.id();
    }

    private JsonNode put(String path, String body) {
        var reply = served.put(WORKSPACE + path, body);
        assertThat(reply.status()).isEqualTo(200);
        return reply.body();
    }
}
