package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the journal tells of clients, and what it keeps to itself. */
@OwnPromise("control plane")
class ControlJournalTest extends WireTest {

    private static final String TAGS = "/workspaces/{ws}/tags";

    @Test
    void a_request_is_told_with_its_answer() {
        served.post(TAGS, "{\"name\":\"a\"}");

        var entry = served.order("GET", "/journal", "").body().get(0);

        assertThat(entry.get("number").asInt()).isEqualTo(1);
        assertThat(entry.get("at").asText()).isEqualTo("2026-03-30T08:00:00Z");
        assertThat(entry.get("method").asText()).isEqualTo("POST");
        assertThat(entry.get("path").asText()).isEqualTo(served.filledIn("/api/v1" + TAGS));
        assertThat(entry.get("workspace").asText()).isEqualTo(served.filledIn("{ws}"));
        assertThat(entry.get("body").asText()).isEqualTo("{\"name\":\"a\"}");
        assertThat(entry.get("status").asInt()).isEqualTo(201);
        assertThat(entry.at("/answer/name").asText()).isEqualTo("a");
        assertThat(entry.get("fault").isNull()).isTrue();
    }

    @Test
    void a_fault_is_told_with_the_request_that_it_fell_on() {
        var fault = served.order("POST", "/faults", "{\"effect\":\"RESET\",\"method\":\"GET\"}")
                .body()
                .get("id");
        try {
            served.get(TAGS);
        } catch (java.io.UncheckedIOException closed) {
            assertThat(closed).isNotNull();
        }

        var entry = served.order("GET", "/journal?faulty=true", "").body().get(0);

        assertThat(entry.get("fault")).isEqualTo(fault);
        assertThat(entry.get("effect").asText()).isEqualTo("RESET");
        assertThat(entry.get("status").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                  | 1 2 3 4
            ?method=GET         | 1 3 4
            ?path=/tags         | 2 3 4
            ?status=404         | 4
            ?workspace={ws}     | 2 3
            ?faulty=false       | 1 2 3 4
            ?faulty=true        | ''
            ?after=2            | 3 4
            ?limit=1            | 4
            ?limit=0            | ''
            ?method=GET&limit=2 | 3 4
            """)
    void the_journal_is_asked_for_what_is_wanted(String query, String numbers) {
        served.get("/user");
        served.post(TAGS, "{\"name\":\"a\"}");
        served.get(TAGS);
        served.get("/nonsense/tags");

        var found = served.order("GET", served.filledIn("/journal" + query), "").body();

        assertThat(String.join(
                        " ",
                        StreamSupport.stream(found.spliterator(), false)
                                .map(entry -> entry.get("number").asText())
                                .toList()))
                .isEqualTo(numbers);
    }

    @Test
    void an_emptied_journal_goes_on_counting() {
        served.get("/user");
        served.order("DELETE", "/journal", "");
        served.get("/user");

        var entries = served.order("GET", "/journal", "").body();

        assertThat(entries).hasSize(1);
        assertThat(entries.at("/0/number").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/user?api_key=owner-key",
                "/user?X-Api-Key=owner-key&page=1",
                "/user?access_token=owner-key",
                "/user?anything=owner-key",
                "/user?owner-key",
                "/user?anything=owner%2Dkey"
            })
    void a_key_in_the_url_is_not_told(String path) {
        served.get(path);

        var journal = served.order("GET", "/journal", "").body().toString();

        assertThat(journal)
                .contains("/api/v1/user?", "[hidden]")
                .doesNotContain("owner-key")
                .doesNotContain("owner%2Dkey");
    }

    @Test
    void a_secret_of_somebody_else_is_not_told_either_where_its_name_says_so() {
        served.get("/user?token=abc&page=2");

        assertThat(served.order("GET", "/journal", "").body().at("/0/path").asText())
                .isEqualTo("/api/v1/user?token=[hidden]&page=2");
    }

    @Test
    void a_long_body_is_told_by_its_beginning_and_a_long_answer_not_at_all() {
        for (int i = 0; i < 400; i++) {
            served.post(TAGS, "{\"name\":\"" + "x".repeat(90) + i + "\"}");
        }
        served.order("DELETE", "/journal", "");
        served.get(TAGS + "?page-size=400");
        served.get(TAGS + "?page-size=5");
        served.send(
                "POST",
                TAGS,
                BodyPublishers.ofString("{\"name\":\"" + "y".repeat(9_000) + "\"}"),
                "X-Api-Key",
                ServedFake.KEY);

        var entries = served.order("GET", "/journal", "").body();

        assertThat(List.of(
                        entries.at("/0/answer").isNull(),
                        entries.at("/1/answer").size() == 5))
                .containsOnly(true);
        assertThat(entries.at("/2/body").asText()).hasSize(4_096);
    }

    @Test
    void the_latest_thousand_are_kept() {
        for (int i = 0; i < 1_005; i++) {
            served.get("/nonsense");
        }

        var entries = served.order("GET", "/journal", "").body();

        assertThat(entries).hasSize(1_000);
        assertThat(entries.at("/0/number").asInt()).isEqualTo(6);
    }
}
