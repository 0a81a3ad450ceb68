package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.id.TimeEntryId;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused in words that were seen, and statuses that students provoked on the live service. */
class RefusalWordsTest extends WireTest {

    @Fidelity(row = "entry.approved-closed")
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE"})
    void an_approved_entry_is_closed(String method) {
        var entry = served.post(WORKSPACE + "/time-entries", "{}").id();
        served.inMemory().backstage().approve(served.inMemory().workspace(), new TimeEntryId(entry), true);

        var refused = served.with(method, WORKSPACE + "/time-entries/" + entry, "{\"start\":\"2026-03-30T06:00:00Z\"}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo(4005);
        assertThat(refused.message()).isEqualTo("Can't edit approved time entry.");
    }

    @Fidelity(
            row = "client.email",
            claim = "the address of a client must look like one",
            sources = {"document 2026-05", "extension 2026"},
            confidence = Confidence.MEDIUM)
    @Fidelity(row = "client.three-addresses")
    @Fidelity(row = "tag.name-limits")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/clients | {\"name\":\"c\",\"email\":\"nowhere\"} | Please enter valid value for email",
                "/clients/{acme} | {\"name\":\"c\",\"ccEmails\":[\"nowhere\"]} | Please enter valid value for email",
                "/clients/{acme} | {\"name\":\"c\",\"ccEmails\":[\"a@b.c\",\"b@b.c\",\"c@b.c\",\"d@b.c\"]} "
                        + "| Number of additional emails must be less than 3",
                "/tags | {\"name\":\"long\"} | Tag name cannot be longer than 100."
            })
    void a_value_that_will_not_do_is_refused(String path, String body, String message) {
        var furniture = Furniture.in(served);
        var method = path.contains("{") ? "PUT" : "POST";

        var refused = served.with(method, WORKSPACE + furniture.filled(path), body.replace("long", "x".repeat(101)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(501);
        assertThat(refused.message()).isEqualTo(message);
    }

    @Fidelity(
            row = "delete.twice",
            claim = "what was deleted does not belong to its workspace any more, for a second DELETE too",
            sources = {"ledger 2026", "restoretime 2026-08"},
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @CsvSource({"tags, Tag", "clients, Client", "projects, Project", "time-entries, Time entry"})
    void what_is_deleted_cannot_be_deleted_again(String kind, String name) {
        var thing = WORKSPACE + "/" + kind + "/"
                + served.post(WORKSPACE + "/" + kind, "{\"name\":\"name\"}").id();
        served.put(thing, "{\"name\":\"name\",\"archived\":true,\"start\":\"2026-03-30T06:00:00Z\"}");
        served.delete(thing);

        var refused = served.delete(thing);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(501);
        assertThat(refused.message()).isEqualTo(name + " doesn't belong to Workspace");
    }

    @Fidelity(
            row = "project.person-not-on-it",
            claim = "somebody who is not on a project is refused by their id and the project's",
            sources = "clockify-cli 2025",
            confidence = Confidence.LOW)
    @Test
    void who_is_not_on_the_project_has_no_rate_there() {
        var project =
                served.post(WORKSPACE + "/projects", "{\"name\":\"Pier\"}").id();
        var member = served.newMember();

        var refused =
                served.put(WORKSPACE + "/projects/" + project + "/users/" + member + "/hourly-rate", "{\"amount\":1}");

        assertThat(refused.message())
                .isEqualTo("USER with id " + member + " doesn't belong to PROJECT with id " + project);
    }

    @Fidelity(
            row = "entry.custom-fields-ignored",
            claim =
                    "custom fields that a workspace does not have are ignored, and so is the key under which they are read",
            sources = {"ledger 2026", "restoretime 2026-08", "recordings 2024-06"},
            confidence = Confidence.HIGH)
    @Test
    void custom_fields_that_nobody_has_made_are_ignored() {
        var made = served.post(
                WORKSPACE + "/time-entries",
                "{\"customFields\":[{\"customFieldId\":\"" + NOBODY + "\",\"sourceType\":\"TIMEENTRY\",\"value\":1}],"
                        + "\"customFieldValues\":[{\"customFieldId\":\"" + NOBODY + "\",\"value\":1}]}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().get("customFieldValues")).isEmpty();
    }

    @Fidelity(
            row = "tag.create-ignores-archived",
            claim = "a new tag is active, whatever it says",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM)
    @Fidelity(
            row = "client.create-drops-currency",
            claim = "a new client has the currency of its workspace, whatever it says",
            sources = "ledger 2026",
            confidence = Confidence.MEDIUM)
    @Test
    void what_a_new_thing_cannot_choose_is_ignored() {
        var tag = served.post(WORKSPACE + "/tags", "{\"name\":\"tag\",\"archived\":true}");
        var client = served.post(
                WORKSPACE + "/clients", "{\"name\":\"c\",\"currencyId\":\"" + NOBODY + "\",\"currencyCode\":\"EUR\"}");

        assertThat(tag.body().get("archived").asBoolean()).isFalse();
        assertThat(client.body().get("currencyCode").asText()).isEqualTo("USD");
        assertThat(client.body().get("currencyId").asText()).isNotEqualTo(NOBODY);
    }

    @Fidelity(row = "error.body-missing")
    @Fidelity(row = "error.unknown-id-is-400")
    @Fidelity(row = "http.unknown-path")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST, /api/v1/workspaces/{ws}/projects, 400",
        "PUT, /api/v1/workspaces/{ws}/projects/{harbour}, 400",
        "PATCH, /api/v1/workspaces/{ws}/projects/{harbour}/estimate, 400",
        "POST, /api/v1/workspaces, 400",
        "DELETE, /api/v1/workspaces/{ws}/time-entries/wrong, 400",
        "GET, /api/v2/workspaces, 404",
        "GET, /api/v1/workspace, 404",
        "GET, /api/v1/, 404",
        "GET, /api/v1, 404"
    })
    void what_students_provoked_with_the_right_key(String method, String path, int status) {
        var furniture = Furniture.in(served);

        var reply = served.send(
                method,
                served.at(furniture.filled(path)),
                BodyPublishers.noBody(),
                "X-Api-Key",
                ServedFake.KEY,
                "Content-Type",
                "application/json");

        assertThat(reply.status()).isEqualTo(status);
    }

    @Fidelity(row = "auth.one-credential")
    @Fidelity(row = "auth.unknown-key")
    @ParameterizedTest
    @CsvSource({"X-Api-Key, wrong", "Api-Key, owner-key", "-Api-Key, owner-key", "X-Api-Keys, owner-key"})
    void what_students_provoked_with_a_wrong_key(String header, String key) {
        assertThat(served.send("GET", "/workspaces", BodyPublishers.noBody(), header, key)
                        .status())
                .isEqualTo(401);
    }
}
