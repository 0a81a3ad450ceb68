package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import io.clockport.inmemory.Quirk;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the fake behaves is changed while it runs: switches, limits of the rate, roles, and the rules of a workspace. */
@OwnPromise("control plane")
class ControlBehaviourTest extends WireTest {

    private static final String TAGS = "/workspaces/{ws}/tags";
    private static final String ENTRIES = "/workspaces/{ws}/time-entries";
    private static final String FINISHED =
            "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\",\"description\":\"d\"}";

    @Test
    void every_quirk_is_there_with_its_value_and_its_default() {
        var quirks = served.order("GET", "/quirks", "").body().get("quirks");

        assertThat(quirks)
                .extracting(quirk -> quirk.get("name").asText())
                .containsExactlyElementsOf(
                        Arrays.stream(Quirk.values()).map(Quirk::label).toList());
        assertThat(quirks).allMatch(quirk -> quirk.get("value").equals(quirk.get("default")));
    }

    @Test
    void a_quirk_of_the_wire_is_moved_while_the_fake_runs() {
        served.order("PATCH", "/quirks", "{\"send-last-page\":false}");
        assertThat(served.get(TAGS).headers().firstValue("Last-Page")).isEmpty();

        served.order("PATCH", "/quirks", "{\"send-last-page\":true}");
        assertThat(served.get(TAGS).headers().firstValue("Last-Page")).isPresent();
    }

    @Test
    void a_quirk_of_the_domain_is_moved_while_the_fake_runs() {
        var tag = served.post(TAGS, "{\"name\":\"a\"}").id();

        served.order("PATCH", "/quirks", "{\"reject-active-tag-delete\":true}");
        assertThat(served.delete(TAGS + "/" + tag).status()).isEqualTo(400);

        served.order("PATCH", "/quirks", "{\"reject-active-tag-delete\":false}");
        assertThat(served.delete(TAGS + "/" + tag).status()).isEqualTo(200);
    }

    @Test
    void whether_case_counts_is_moved_with_the_names_that_are_there() {
        served.post(TAGS, "{\"name\":\"name\"}");

        served.order("PATCH", "/quirks", "{\"ignore-case-of-names\":true}");
        assertThat(served.post(TAGS, "{\"name\":\"NAME\"}").status()).isEqualTo(400);

        served.order("PATCH", "/quirks", "{\"ignore-case-of-names\":false}");
        assertThat(served.post(TAGS, "{\"name\":\"NAME\"}").status()).isEqualTo(201);
    }

    @Test
    void two_names_that_would_become_one_are_named_and_nothing_is_moved() {
        served.post(TAGS, "{\"name\":\"name\"}");
        served.post(TAGS, "{\"name\":\"NAME\"}");

        var reply = served.order("PATCH", "/quirks", "{\"ignore-case-of-names\":true,\"send-last-page\":false}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).containsIgnoringCase("tag name");
        assertThat(served.get(TAGS).body()).hasSize(2);
        assertThat(served.get(TAGS).headers().firstValue("Last-Page")).isPresent();
        assertThat(served.post(TAGS, "{\"name\":\"Name\"}").status()).isEqualTo(201);
    }

    @Test
    void a_limit_of_a_quirk_has_the_number_that_was_asked_for() {
        served.order("PATCH", "/quirks", "{\"limit-requests-per-second\":2}");

        assertThat(statuses(3)).containsExactly(200, 200, 429);
        served.order("PUT", "/clock", "{\"advance\":\"PT1S\"}");
        assertThat(statuses(1)).containsExactly(200);
    }

    @Test
    void a_limit_that_is_off_keeps_its_number() {
        served.order("PATCH", "/quirks", "{\"limit-requests-per-hour\":2}");
        served.order("PATCH", "/quirks", "{\"limit-requests-per-hour\":false}");
        assertThat(statuses(4)).containsOnly(200);

        served.order("PATCH", "/quirks", "{\"limit-requests-per-hour\":true}");
        assertThat(statuses(3)).containsExactly(200, 200, 429);
    }

    @Test
    void a_limit_can_be_of_everybody_and_come_from_the_network_as_a_page() throws IOException {
        served.order(
                "PUT",
                "/limits",
                "{\"limits\":[{\"requests\":1,\"per\":\"MINUTE\",\"of\":\"EVERYBODY\",\"body\":\"HTML\",\"retryAfter\":true}]}");
        served.order("PUT", "/clock", "{\"now\":\"2026-03-30T08:00:20Z\"}");

        assertThat(served.raw("GET", "/user", "").statusCode()).isEqualTo(200);
        var limited = served.raw("GET", "/user", "");

        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.body()).contains("429 ERROR");
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("40");
    }

    @Test
    void a_limit_of_each_workspace_leaves_the_others_alone() {
        served.order("PUT", "/limits", "{\"limits\":[{\"requests\":1,\"of\":\"WORKSPACE\"}]}");

        assertThat(served.get(TAGS).status()).isEqualTo(200);
        assertThat(served.get(TAGS).status()).isEqualTo(429);
        assertThat(served.get("/workspaces/000000000000000000000001/tags").status())
                .isEqualTo(403);
    }

    @Test
    void a_person_comes_in_with_a_key_and_gets_a_role() {
        var person = served.order("POST", "/users", "{\"email\":\"ann@example.com\",\"key\":\"ann-key\"}")
                .id();
        var member = served.order("PUT", served.filledIn("/workspaces/{ws}/members/") + person, "{}");

        assertThat(member.body().toString())
                .isEqualTo("{\"user\":\"" + person + "\",\"role\":\"MEMBER\",\"status\":\"ACTIVE\"}");
        assertThat(served.send("GET", TAGS, BodyPublishers.noBody(), "X-Api-Key", "ann-key")
                        .status())
                .isEqualTo(200);
        assertThat(served.order("POST", "/users", "{\"email\":\"ANN@example.com\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_role_decides_what_a_key_may() {
        var me = served.filledIn("/workspaces/{ws}/members/{me}");
        served.order("PATCH", served.filledIn("/workspaces/{ws}/settings"), "{\"creation\":{\"tags\":\"ADMINS\"}}");

        served.order("PUT", me, "{\"role\":\"MEMBER\"}");
        assertThat(served.post(TAGS, "{\"name\":\"a\"}").status()).isEqualTo(403);

        served.order("PUT", me, "{\"role\":\"WORKSPACE_ADMIN\"}");
        assertThat(served.post(TAGS, "{\"name\":\"a\"}").status()).isEqualTo(201);
    }

    @Test
    void who_is_taken_out_is_out() {
        var me = served.filledIn("/workspaces/{ws}/members/{me}");
        var tags = served.filledIn(TAGS);

        assertThat(served.order("DELETE", me, "").status()).isEqualTo(204);

        assertThat(served.inMemory().backstage().users()).hasSize(1);
        assertThat(served.get(tags).status()).isEqualTo(403);
        assertThat(served.order("DELETE", me, "").status()).isEqualTo(404);
    }

    @Test
    void the_rules_of_a_workspace_are_changed_and_the_rest_stays() {
        var settings = served.filledIn("/workspaces/{ws}/settings");
        served.order("PATCH", settings, "{\"forcedFields\":[\"PROJECT\"]}");
        assertThat(served.post(ENTRIES, FINISHED).status()).isEqualTo(400);

        served.order("PATCH", settings, "{\"trackingMode\":\"STOPWATCH_ONLY\"}");
        var both = served.order("GET", settings, "").body();

        assertThat(both.get("forcedFields").toString()).isEqualTo("[\"PROJECT\"]");
        assertThat(both.get("trackingMode").asText()).isEqualTo("STOPWATCH_ONLY");
    }

    @Test
    void a_lock_is_put_on_and_taken_off() {
        var settings = served.filledIn("/workspaces/{ws}/settings");
        var entry = served.post(ENTRIES, FINISHED).id();
        served.order("PUT", served.filledIn("/workspaces/{ws}/members/{me}"), "{\"role\":\"MEMBER\"}");
        served.order("PATCH", settings, "{\"lock\":{\"before\":\"2026-03-31T00:00:00Z\"}}");
        assertThat(served.delete(ENTRIES + "/" + entry).status()).isEqualTo(403);

        served.order("PATCH", settings, "{\"lock\":null}");

        assertThat(served.delete(ENTRIES + "/" + entry).status()).isEqualTo(204);
    }

    @Test
    void what_settings_say_can_be_ordered_again() {
        var settings = served.filledIn("/workspaces/{ws}/settings");
        served.order(
                "PATCH",
                settings,
                "{\"lock\":{\"automatic\":{\"kind\":\"OLDER_THAN\",\"amount\":2,\"unit\":\"WEEKS\"},\"zone\":\"Europe/Warsaw\"},"
                        + "\"rounding\":{\"direction\":\"UP\",\"minutes\":15}}");
        var said = served.order("GET", settings, "").body();
        served.order("PATCH", settings, "{\"lock\":null,\"rounding\":null}");

        assertThat(served.order("PATCH", settings, said.toString()).body()).isEqualTo(said);
        assertThat(said.at("/lock/automatic/amount").asInt()).isEqualTo(2);
        assertThat(said.at("/rounding/minutes").asInt()).isEqualTo(15);
    }

    private List<Integer> statuses(int requests) {
        return IntStream.range(0, requests)
                .mapToObj(i -> served.get(TAGS).status())
                .toList();
    }
}
