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

/** What every client of the service meets, whatever it asks for: credentials, paths, headers, and the control plane. */
class ServedConventionsTest extends WireTest {

    private static final String FINISHED = "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\"";

    @Fidelity(
            row = "http.tolerant-paths",
            claim = "a trailing slash and unknown query parameters do no harm",
            sources = {"ledger 2026", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/user", "/api/v1/user/", "/api/v1/user?unknown=1", "/api/v1/user?page=True"})
    void a_key_opens_the_account_at(String path) {
        var reply = served.send("GET", served.at(path), BodyPublishers.noBody(), "X-Api-Key", ServedFake.KEY);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.id()).isEqualTo(served.inMemory().me().value());
    }

    @Fidelity(
            row = "http.repeated-slashes",
            claim =
                    "two slashes in a path are one; the node of n8n asks so for whatever lies in a workspace, and people use it",
            sources = {"n8n 2021-02", "n8n 2026-02"},
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1//workspaces/{ws}/projects",
                "/api/v1/workspaces/{ws}//projects/",
                "//api/v1/workspaces///{ws}/projects?page=1"
            })
    void slashes_may_be_repeated(String path) {
        var project = served.post("/workspaces/{ws}/projects", "{\"name\":\"Slashes\"}");

        var reply = served.send(
                "GET", served.at(served.filledIn(path)), BodyPublishers.noBody(), "X-Api-Key", ServedFake.KEY);

        assertThat(reply.body().findValuesAsText("id")).contains(project.id());
    }

    @Fidelity(
            row = "auth.bearer-refused",
            claim = "the service itself takes no bearer token (401, code 1000); gateways in front of it do",
            sources = {"ledger 2026", "restoretime 2026-08"},
            confidence = Confidence.HIGH)
    @Test
    void behind_a_gateway_a_bearer_token_opens_the_account_and_elsewhere_it_does_not() {
        var bearer = new String[] {"Authorization", "Bearer " + ServedFake.KEY};

        assertThat(served.send("GET", served.at("/clockify/api/v1/user"), BodyPublishers.noBody(), bearer)
                        .status())
                .isEqualTo(200);
        assertThat(served.send("GET", served.at("/api/v1/user"), BodyPublishers.noBody(), bearer)
                        .code())
                .isEqualTo(1000);
    }

    @Fidelity(
            row = "auth.one-credential",
            claim = "none or two credentials are refused (401, code 1000)",
            sources = {"ledger 2026", "restoretime 2026-08"},
            confidence = Confidence.HIGH)
    @Test
    void a_key_and_a_token_together_are_refused() {
        var reply = served.send(
                "GET", "/user", BodyPublishers.noBody(), "X-Api-Key", ServedFake.KEY, "X-Addon-Token", "token");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo(1000);
    }

    @Fidelity(row = "ids.creation-second")
    @Test
    void an_answer_is_dated_by_the_clock_that_ids_are_made_by() {
        assertThat(served.get("/user").headers().firstValue("Date")).contains("Mon, 30 Mar 2026 08:00:00 GMT");
    }

    @Fidelity(
            row = "http.not-acceptable",
            claim = "an `Accept` that cannot be met is answered 406",
            sources = "recordings 2023-11",
            confidence = Confidence.HIGH)
    @Test
    void who_accepts_no_json_gets_none() {
        var reply = served.send("GET", "/user", BodyPublishers.noBody(), "X-Api-Key", ServedFake.KEY, "Accept", "/");

        assertThat(reply.status()).isEqualTo(406);
    }

    @Fidelity(
            row = "paging.last-page-header",
            claim = "some lists say in the header `Last-Page` whether the page is the last (`true` or "
                    + "`false`); only clients and tags send `total-count`. Older answers did not, and then a "
                    + "page that is shorter than asked is the last",
            sources = {"document 2026-05", "ledger 2026-05", "recordings 2023-11", "probe reports 2026-05"},
            confidence = Confidence.HIGH)
    @ParameterizedTest
    @CsvSource({
        "/workspaces, false, false",
        "/workspaces/{ws}/users, true, false",
        "/workspaces/{ws}/clients, true, true",
        "/workspaces/{ws}/tags, true, true",
        "/workspaces/{ws}/projects, true, false",
        "/workspaces/{ws}/projects/{project}/tasks, true, false",
        "/workspaces/{ws}/users/{me}/managers, true, false",
        "/workspaces/{ws}/time-entries/status/in-progress, true, false",
        "/workspaces/{ws}/user/{me}/time-entries, true, false"
    })
    void lists_say_what_the_service_says_about_their_length(String path, boolean lastPage, boolean total) {
        var project =
                served.post(WORKSPACE + "/projects", "{\"name\":\"Pier\"}").id();

        var headers = served.get(path.replace("{project}", project)).headers();

        assertThat(headers.firstValue("Last-Page").isPresent()).isEqualTo(lastPage);
        assertThat(headers.firstValue("total-count").isPresent()).isEqualTo(total);
    }

    @Fidelity(row = "paging.past-the-end")
    @Test
    void a_page_past_the_end_is_empty_and_the_last() {
        var reply = served.get("/workspaces/{ws}/tags?page=7");

        assertThat(reply.body()).isEmpty();
        assertThat(reply.headers().firstValue("Last-Page")).contains("true");
    }

    @Fidelity(
            row = "entry.thirteen-or-fifteen-keys",
            claim = "an entry has 13 keys when it is written and 15, with rates, when it is read",
            sources = {"recordings 2023-11", "recordings 2024-06", "probe log 2026-05"},
            confidence = Confidence.HIGH)
    @Test
    void an_entry_has_13_keys_when_it_is_written_and_15_when_it_is_read() {
        var written = served.post("/workspaces/{ws}/time-entries", FINISHED + "}");
        var read = served.get("/workspaces/{ws}/time-entries/" + written.id());

        assertThat(written.body()).hasSize(13);
        assertThat(read.body()).hasSize(15);
    }

    @Fidelity(
            row = "entry.hydrated",
            claim = "a hydrated entry has 20 keys: project, task, tags, user and kiosk beside the ids",
            sources = {"probe reports 2026-05", "ledger 2026"},
            confidence = Confidence.MEDIUM)
    @Test
    void a_hydrated_entry_has_20_keys_with_the_things_beside_their_ids() {
        var project =
                served.post("/workspaces/{ws}/projects", "{\"name\":\"Pier\"}").id();
        var tag = served.post("/workspaces/{ws}/tags", "{\"name\":\"field\"}").id();
        var entry = served.post(
                        "/workspaces/{ws}/time-entries",
                        FINISHED + ",\"projectId\":\"" + project + "\",\"tagIds\":[\"" + tag + "\"]}")
                .id();

        var alone = served.get("/workspaces/{ws}/time-entries/" + entry + "?hydrated=true")
                .body();
        var listed =
                served.get("/workspaces/{ws}/user/{me}/time-entries?hydrated=1").body();

        assertThat(alone).hasSize(20);
        assertThat(alone.at("/project/name").asText()).isEqualTo("Pier");
        assertThat(alone.at("/tags/0/name").asText()).isEqualTo("field");
        assertThat(alone.at("/user/id").asText())
                .isEqualTo(served.inMemory().me().value());
        assertThat(alone.get("task").isNull()).isTrue();
        assertThat(listed.get(0)).isEqualTo(alone);
    }

    @Fidelity(row = "entry.reopen")
    @Test
    void an_entry_written_without_an_end_runs_again_and_stops_the_other() {
        var entries = "/workspaces/{ws}/time-entries";
        var finished = served.post(entries, FINISHED + "}").id();
        var running =
                served.post(entries, "{\"start\":\"2026-03-30T07:30:00Z\"}").id();

        served.put(entries + "/" + finished, "{\"start\":\"2026-03-30T06:00:00Z\"}");

        assertThat(served.get(entries + "/" + finished)
                        .body()
                        .at("/timeInterval/end")
                        .isNull())
                .isTrue();
        assertThat(served.get(entries + "/" + running)
                        .body()
                        .at("/timeInterval/end")
                        .isNull())
                .isFalse();
    }

    @Fidelity(
            row = "tag.put-resets-archived",
            claim = "a tag that is written without its state is active again",
            sources = "ledger 2026",
            confidence = Confidence.MEDIUM)
    @Test
    void a_tag_that_is_renamed_only_is_active_again() {
        var tag = "/workspaces/{ws}/tags/"
                + served.post("/workspaces/{ws}/tags", "{\"name\":\"old\"}").id();
        served.put(tag, "{\"name\":\"old\",\"archived\":true}");

        var reply = served.put(tag, "{\"name\":\"new\"}");

        assertThat(reply.body().get("archived").asBoolean()).isFalse();
    }

    @Fidelity(
            row = "client.put-clears",
            claim = "a client loses the text fields that a PUT leaves out",
            sources = "ledger 2026",
            confidence = Confidence.MEDIUM)
    @Test
    void a_client_loses_what_a_put_leaves_out() {
        var client = "/workspaces/{ws}/clients/"
                + served.post("/workspaces/{ws}/clients", "{\"name\":\"c\",\"email\":\"a@example.com\",\"note\":\"n\"}")
                        .id();

        var reply = served.put(client, "{\"name\":\"c\"}");

        assertThat(reply.body().get("email").isNull()).isTrue();
        assertThat(reply.body().get("note").isNull()).isTrue();
    }

    @OwnPromise("control plane")
    @Test
    void the_control_plane_freezes_moves_and_shows_the_clock() {
        control("PUT", "/clock", "{\"now\":\"2027-01-01T00:00:00Z\"}");
        control("PUT", "/clock", "{\"advance\":\"PT90M\"}");

        assertThat(control("GET", "/clock", "").body().get("now").asText()).isEqualTo("2027-01-01T01:30:00Z");
        assertThat(served.post("/workspaces/{ws}/time-entries", "{}")
                        .body()
                        .at("/timeInterval/start")
                        .asText())
                .isEqualTo("2027-01-01T01:30:00Z");
    }

    @OwnPromise("control plane")
    @Test
    void the_state_goes_out_and_in_again_and_a_reset_goes_back_to_the_beginning() {
        served.post("/workspaces/{ws}/tags", "{\"name\":\"kept\"}");
        var state = control("GET", "/state", "").body().toString();

        assertThat(control("POST", "/reset", "").status()).isEqualTo(204);
        assertThat(served.get("/workspaces/{ws}/tags").body()).isEmpty();
        assertThat(control("PUT", "/state", state).status()).isEqualTo(204);
        assertThat(served.get("/workspaces/{ws}/tags").body()).hasSize(1);
    }

    @OwnPromise("control plane")
    @Test
    void a_state_that_cannot_be_used_is_refused_and_nothing_is_lost() {
        served.post("/workspaces/{ws}/tags", "{\"name\":\"kept\"}");

        assertThat(control("PUT", "/state", "{\"format\":99}").status()).isEqualTo(400);
        assertThat(served.get("/workspaces/{ws}/tags").body()).hasSize(1);
    }

    @OwnPromise("control plane")
    @Test
    void a_fault_may_fail_after_the_write_was_done() {
        control(
                "POST",
                "/faults",
                "{\"method\":\"POST\",\"path\":\"/tags\",\"times\":1,\"effect\":\"COMMIT_THEN_FAIL\",\"status\":503}");

        assertThat(served.post("/workspaces/{ws}/tags", "{\"name\":\"done\"}").status())
                .isEqualTo(503);
        assertThat(served.get("/workspaces/{ws}/tags").body()).hasSize(1);
    }

    @OwnPromise("control plane")
    @Test
    void the_journal_shows_requests_and_hides_credentials() {
        served.get("/user");

        var journal = control("GET", "/journal", "").body().toString();

        assertThat(journal).contains("/api/v1/user").doesNotContain(ServedFake.KEY);
    }

    private Reply control(String method, String path, String body) {
        return served.send(
                method, served.control(path), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }
}
