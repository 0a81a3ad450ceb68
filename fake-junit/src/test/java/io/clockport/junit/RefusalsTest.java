package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.contract.OwnPromise;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the service says no: status, number and words. */
class RefusalsTest extends WireTest {

    @Fidelity(
            row = "error.unknown-id-is-400",
            claim =
                    "what is not there (unknown, deleted, of another workspace, or no id at all) is 400 with code 501, never 404",
            sources = {"ledger 2026", "restoretime 2026-08"},
            confidence = Confidence.HIGH)
    @ParameterizedTest
    @CsvSource({
        "projects, Project doesn't belong to Workspace",
        "clients, Client doesn't belong to Workspace",
        "tags, Tag doesn't belong to Workspace",
        "time-entries, Time entry doesn't belong to Workspace"
    })
    void what_is_not_there_does_not_belong_to_the_workspace(String kind, String message) {
        assertThat(new String[] {NOBODY, "not-an-id", "44a687e29ae1f428e7ebe305"})
                .allSatisfy(id -> {
                    var reply = served.get(WORKSPACE + "/" + kind + "/" + id);

                    assertThat(reply.status()).isEqualTo(400);
                    assertThat(reply.code()).isEqualTo(501);
                    assertThat(reply.message()).isEqualTo(message);
                });
    }

    @Fidelity(row = "error.unknown-id-is-400")
    @Test
    void an_unknown_task_does_not_belong_to_its_project() {
        var project =
                served.post(WORKSPACE + "/projects", "{\"name\":\"Pier\"}").id();

        var reply = served.get(WORKSPACE + "/projects/" + project + "/tasks/" + NOBODY);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("Task doesn't belong to Project");
    }

    @Fidelity(row = "client.archive-before-delete")
    @Fidelity(row = "project.archive-before-delete")
    @ParameterizedTest
    @CsvSource({"projects, Cannot delete an active project", "clients, Cannot delete an active client"})
    void what_is_active_is_not_deleted(String kind, String message) {
        var thing = WORKSPACE + "/" + kind + "/"
                + served.post(WORKSPACE + "/" + kind, "{\"name\":\"name\"}").id();

        var reply = served.delete(thing);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(501);
        assertThat(reply.message()).isEqualTo(message);
        assertThat(served.get(thing).status()).isEqualTo(200);
    }

    @Fidelity(row = "project.name-limits")
    @Fidelity(row = "client.name-limits")
    @Fidelity(row = "tag.name-limits")
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "projects, {}, Project name is required",
                "projects, {\"name\":\"x\"}, Project name has to be between 2 and 250 characters long",
                "clients, {}, Client name is required",
                "clients, {\"name\":\" \"}, Client name is required",
                "tags, {}, Tag name is required",
                "tags, {\"name\":\"\"}, Tag name is required"
            })
    void a_name_that_will_not_do_is_refused(String kind, String body, String message) {
        var reply = served.post(WORKSPACE + "/" + kind, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(501);
        assertThat(reply.message()).isEqualTo(message);
    }

    @Fidelity(row = "project.name-unique")
    @Fidelity(row = "client.name-unique")
    @Fidelity(row = "tag.name-unique")
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "projects, name project for client  already exists.",
                "clients, Client with name 'name' already exists",
                "tags, Tag with name 'name' already exists"
            })
    void a_name_that_is_taken_is_refused(String kind, String message) {
        served.post(WORKSPACE + "/" + kind, "{\"name\":\"name\"}");

        var reply = served.post(WORKSPACE + "/" + kind, "{\"name\":\"name\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(501);
        assertThat(reply.message()).isEqualTo(message);
    }

    @Fidelity(row = "names.blanks")
    @ParameterizedTest
    @ValueSource(strings = {"tags", "clients", "projects"})
    void a_name_with_blanks_around_it_is_the_same_name(String kind) {
        served.post(WORKSPACE + "/" + kind, "{\"name\":\"name\"}");

        assertThat(served.post(WORKSPACE + "/" + kind, "{\"name\":\" name \"}").message())
                .contains("already exists");
    }

    @Fidelity(
            row = "auth.unknown-key",
            claim = "a key that nobody has is refused (401, code 4003)",
            sources = {"recordings 2025-06", "ledger 2026"},
            confidence = Confidence.HIGH)
    @Fidelity(
            row = "auth.unknown-token",
            claim = "an add-on token that is not valid is refused (401, code 4017)",
            sources = {"ledger 2026", "restoretime 2026-08"},
            confidence = Confidence.MEDIUM)
    @Fidelity(row = "auth.one-credential")
    @ParameterizedTest
    @CsvSource({
        "X-Api-Key, nobodys, 4003, Api key does not exist",
        "X-Addon-Token, nobodys, 4017, Token is not valid",
        "X-Api-Ky, owner-key, 1000, Multiple or none auth tokens present"
    })
    void who_is_not_known_is_refused(String header, String value, int code, String message) {
        var reply = served.send("GET", "/user", BodyPublishers.noBody(), header, value);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.message()).isEqualTo(message);
    }

    @Fidelity(row = "workspace.not-mine")
    @Fidelity(row = "workspace.all-zero-id")
    @Test
    void a_workspace_that_is_not_mine_is_forbidden_and_the_zero_one_not_found() {
        var foreign = served.get("/workspaces/" + NOBODY);
        var zero = served.get("/workspaces/000000000000000000000000");

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.code()).isEqualTo(501);
        assertThat(foreign.message()).isEqualTo("Access Denied");
        assertThat(zero.status()).isEqualTo(404);
        assertThat(zero.body().isMissingNode()).isTrue();
    }

    @Fidelity(row = "timer.nothing-to-stop")
    @Test
    void stopping_when_nothing_runs_is_the_one_404_with_words() {
        var reply = served.patch(WORKSPACE + "/user/{me}/time-entries", "{\"end\":\"2026-03-30T09:00:00Z\"}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo(404);
        assertThat(reply.message())
                .isEqualTo(
                        served.filledIn("Currently running time entry doesn't exist on workspace {ws} for user {me}."));
    }

    @Fidelity(
            row = "http.unknown-path",
            claim = "a path that the service does not have is 404 with code 3000; so are many that older lists name",
            sources = {"ledger 2026", "restoretime 2026-08"},
            confidence = Confidence.HIGH)
    @ParameterizedTest
    @ValueSource(strings = {"/nonsense", WORKSPACE + "/time-entries/x/stop", WORKSPACE + "/projects/x/archive"})
    void a_path_that_is_not_there_is_not_found(String path) {
        var reply = served.put(path, "{}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo(3000);
        assertThat(reply.message()).startsWith("No static resource v1/");
    }

    @OwnPromise("what is not simulated is said by its name, wherever the service has it")
    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/workspaces/{ws}/reports/summary, generateSummaryReport",
        "POST, /v1/workspaces/{ws}/reports/detailed, generateDetailedReport",
        "POST, /report/v1/workspaces/{ws}/reports/weekly, generateWeeklyReport",
        "GET, /v1/shared-reports/65f000000000000000000001, generateSharedReportV1",
        "GET, /report/v1/workspaces/{ws}/shared-reports, getSharedReportsV1"
    })
    void reports_are_not_simulated_at_their_own_addresses_either(String method, String path, String operation) {
        var reply = served.send(
                method, served.at(served.filledIn(path)), BodyPublishers.noBody(), "X-Api-Key", ServedFake.KEY);

        assertThat(reply.status()).isEqualTo(501);
        assertThat(reply.message()).isEqualTo("The operation " + operation + " is not simulated by this fake.");
    }

    @Fidelity(row = "http.unknown-path")
    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/user", "/v1/workspaces", "/api/workspaces/{ws}/timeEntries/inProgress", "/report/v1/user"})
    void what_lies_beside_the_public_api_is_not_found(String path) {
        var reply = served.send(
                "GET", served.at(served.filledIn(path)), BodyPublishers.noBody(), "X-Api-Key", ServedFake.KEY);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo(3000);
    }

    @Fidelity(
            row = "http.method-not-supported",
            claim = "a method that a path does not have is 405 with code 3000",
            sources = {"ledger 2026", "probe log 2026-05", "recordings 2024-06"},
            confidence = Confidence.HIGH)
    @Fidelity(
            row = "entry.no-workspace-list",
            claim = "there is no list of a whole workspace's entries",
            sources = {"probe log 2026-05", "recordings 2024-06"},
            confidence = Confidence.HIGH)
    @Fidelity(
            row = "workspace.no-update",
            claim = "a workspace cannot be changed",
            sources = "ledger 2026",
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @CsvSource({"GET, /time-entries", "PUT, ''", "PATCH, ''"})
    void a_method_that_is_not_there_is_not_supported(String method, String path) {
        var reply = method.equals("GET") ? served.get(WORKSPACE + path) : served.with(method, WORKSPACE + path, "{}");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.code()).isEqualTo(3000);
        assertThat(reply.message()).isEqualTo("Request method '" + method + "' is not supported");
    }

    @Fidelity(
            row = "error.parse",
            claim = "JSON that cannot be parsed is 400 with code 3002",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":", "{\"name\":[1]}", "[]", "\"name\""})
    void what_cannot_be_parsed_is_refused(String body) {
        var reply = served.post(WORKSPACE + "/tags", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(3002);
        assertThat(reply.message()).startsWith("JSON parse error: ");
    }

    @Fidelity(
            row = "error.body-missing",
            claim = "a write without a body is 400, in words that show the signature of a method",
            sources = {"recordings 2023-11", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    void a_write_without_a_body_is_refused() {
        var reply = served.post(WORKSPACE + "/tags", "");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).startsWith("Required request body is missing");
    }
}
