package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.contract.OwnPromise;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong when a test asks for it, as a client sees it. */
@OwnPromise("control plane")
class ControlFaultsTest extends WireTest {

    private static final String TAGS = "/workspaces/{ws}/tags";
    private static final String A_TAG = "{\"name\":\"a\"}";

    @Test
    void without_a_word_the_next_request_fails_and_nothing_is_done() {
        order("{}");

        assertThat(served.post(TAGS, A_TAG).status()).isEqualTo(503);
        assertThat(served.get(TAGS).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMIT_THEN_FAIL", "CUT_BODY", "COMMIT_THEN_RESET", "MALFORMED_JSON"})
    void what_spoils_only_the_answer_has_done_the_work(String effect) {
        order("{\"method\":\"POST\",\"effect\":\"" + effect + "\"}");

        spoilt(() -> served.raw("POST", TAGS, A_TAG));

        assertThat(served.get(TAGS).body()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAIL", "RESET", "RATE_LIMIT"})
    void what_comes_before_the_work_leaves_it_undone(String effect) {
        order("{\"method\":\"POST\",\"effect\":\"" + effect + "\"}");

        spoilt(() -> served.raw("POST", TAGS, A_TAG));

        assertThat(served.get(TAGS).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CUT_BODY", "RESET", "COMMIT_THEN_RESET"})
    void a_broken_connection_is_noticed(String effect) {
        order("{\"method\":\"POST\",\"effect\":\"" + effect + "\"}");

        assertThatThrownBy(() -> served.raw("POST", TAGS, A_TAG)).isInstanceOf(IOException.class);
    }

    @Test
    void broken_json_comes_in_a_whole_answer() throws IOException {
        var right = served.raw("GET", "/user", "").body();
        order("{\"effect\":\"MALFORMED_JSON\"}");

        var broken = served.raw("GET", "/user", "");

        assertThat(broken.statusCode()).isEqualTo(200);
        assertThat(right).startsWith(broken.body());
        assertThat(broken.body()).hasSizeBetween(1, right.length() - 1);
    }

    @Test
    void a_wrong_content_type_comes_with_the_right_body() throws IOException {
        order("{\"effect\":\"WRONG_CONTENT_TYPE\"}");

        var wrong = served.raw("GET", "/user", "");

        assertThat(wrong.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(wrong.body()).isEqualTo(served.raw("GET", "/user", "").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELAY", "SLOW_BODY"})
    void a_slow_answer_takes_its_time_and_is_right(String effect) throws IOException {
        var right = served.raw("GET", "/user", "").body();
        order("{\"effect\":\"" + effect + "\",\"delayMs\":300}");

        long begun = System.nanoTime();
        var late = served.raw("GET", "/user", "");

        assertThat(late.body()).isEqualTo(right);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(250));
    }

    @Test
    void a_limit_says_nothing_unless_it_is_told_to() throws IOException {
        order("{\"effect\":\"RATE_LIMIT\"}");

        var limited = served.raw("GET", "/user", "");

        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.body()).isEmpty();
        assertThat(limited.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void a_limit_can_say_when_to_come_back_in_seconds_or_by_the_clock_of_the_fake() throws IOException {
        served.inMemory().backstage().clock().setTo(Instant.parse("2026-03-30T08:00:00Z"));
        order("{\"effect\":\"RATE_LIMIT\",\"retryAfter\":7}");
        order("{\"effect\":\"RATE_LIMIT\",\"retryAfter\":7,\"retryAfterAsDate\":true}");

        var inSeconds = served.raw("GET", "/user", "").headers().firstValue("Retry-After");
        var asDate = served.raw("GET", "/user", "").headers().firstValue("Retry-After");

        assertThat(inSeconds).hasValue("7");
        assertThat(asDate).hasValue("Mon, 30 Mar 2026 08:00:07 GMT");
    }

    @ParameterizedTest
    @CsvSource({"RATE_LIMIT,429", "FAIL,503"})
    void the_network_before_the_service_sends_a_page_for_people(String effect, int status) throws IOException {
        order("{\"effect\":\"" + effect + "\",\"body\":\"HTML\"}");

        var page = served.raw("GET", "/user", "");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=UTF-8");
        assertThat(page.headers().firstValue("Server")).hasValue("CloudFront");
        assertThat(page.body()).startsWith("<!DOCTYPE HTML").contains(status + " ERROR");
    }

    @Test
    void an_error_can_have_the_shape_of_the_service() {
        order("{\"status\":502,\"body\":\"JSON\"}");

        var error = served.get("/user");

        assertThat(error.status()).isEqualTo(502);
        assertThat(error.code()).isEqualTo(502);
        assertThat(error.message()).isEqualTo("Bad gateway");
    }

    @Test
    void last_page_can_lie_and_be_missing() {
        order("{\"path\":\"/tags\",\"effect\":\"WRONG_LAST_PAGE\"}");
        order("{\"path\":\"/tags\",\"effect\":\"NO_LAST_PAGE\"}");

        assertThat(lastPage(served.get(TAGS))).containsExactly("false");
        assertThat(lastPage(served.get(TAGS))).isEmpty();
        assertThat(lastPage(served.get(TAGS))).containsExactly("true");
    }

    @Test
    void a_page_can_come_a_second_time() {
        for (var name : List.of("a", "b", "c")) {
            served.post(TAGS, "{\"name\":\"" + name + "\"}");
        }
        order("{\"effect\":\"DUPLICATE_PAGE\"}");

        var first = served.get(TAGS + "?page-size=1&page=1");
        var again = served.get(TAGS + "?page-size=1&page=2");
        var second = served.get(TAGS + "?page-size=1&page=2");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(second.body()).isNotEqualTo(first.body());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"path\":\"/tags\"', true",
        "'\"path\":\"/workspaces/*/tags\"', true",
        "'\"path\":\"/api/v1/workspaces/**\"', true",
        "'\"path\":\"**/tags\"', true",
        "'\"path\":\"/workspaces/*\"', false",
        "'\"path\":\"/projects\"', false",
        "'\"method\":\"GET\"', true",
        "'\"method\":\"PUT\"', false",
        "'\"operation\":\"getTags\"', true",
        "'\"operation\":\"createNewTag\"', false",
        "'\"workspace\":\"{ws}\"', true",
        "'\"workspace\":\"000000000000000000000001\"', false",
        "'\"method\":\"GET\",\"path\":\"/projects\"', false",
    })
    void a_fault_falls_on_what_it_is_for(String scope, boolean falls) {
        order("{" + served.filledIn(scope) + "}");

        assertThat(served.get(TAGS).status() == 503).isEqualTo(falls);
    }

    @Test
    void some_requests_can_be_let_through_first() {
        order("{\"skip\":2,\"times\":2}");

        assertThat(statuses(6)).containsExactly(200, 200, 503, 503, 200, 200);
    }

    @Test
    void a_fault_by_chance_falls_on_the_same_requests_with_the_same_seed() {
        order("{\"probability\":0.3,\"seed\":7}");
        var once = statuses(40);
        served.order("DELETE", "/faults", "");
        order("{\"probability\":0.3,\"seed\":7}");
        var again = statuses(40);
        served.order("DELETE", "/faults", "");
        order("{\"probability\":0.3,\"seed\":8}");
        var otherwise = statuses(40);

        assertThat(again).isEqualTo(once).isNotEqualTo(otherwise).contains(200, 503);
    }

    @Test
    void a_fault_says_how_it_stands() {
        var id = order("{\"times\":3,\"skip\":1,\"path\":\"/user\"}")
                .body()
                .get("id")
                .asText();
        statuses(3);
        served.get(TAGS);

        var fault = served.order("GET", "/faults/" + id, "").body();

        assertThat(fault.get("left").asInt()).isEqualTo(1);
        assertThat(fault.get("fired").asInt()).isEqualTo(2);
        assertThat(fault.get("fitting").asInt()).isEqualTo(3);
        assertThat(served.order("GET", "/faults", "").body().get("faults")).containsExactly(fault);
    }

    @Test
    void a_fault_that_is_used_up_stays_to_be_looked_at() {
        order("{}");
        served.get("/user");

        var faults = served.order("GET", "/faults", "").body().get("faults");

        assertThat(faults).hasSize(1);
        assertThat(faults.at("/0/left").asInt()).isZero();
    }

    @Test
    void one_fault_can_be_removed_and_the_others_stay() {
        var first = order("{\"status\":500}").body().get("id").asText();
        order("{\"status\":501}");

        var removed = served.order("DELETE", "/faults/" + first, "");

        assertThat(removed.status()).isEqualTo(204);
        assertThat(served.get("/user").status()).isEqualTo(501);
        assertThat(served.order("DELETE", "/faults/" + first, "").status()).isEqualTo(404);
    }

    @Test
    void an_endless_fault_falls_until_it_is_removed() {
        order("{\"times\":null}");
        var before = statuses(5);
        served.order("DELETE", "/faults", "");

        assertThat(before).containsOnly(503);
        assertThat(statuses(1)).containsExactly(200);
    }

    @Test
    void a_thousand_faults_can_wait_and_one_more_is_refused_unless_one_is_used_up() {
        for (int i = 0; i < 1_000; i++) {
            order("{\"path\":\"/user\"}");
        }

        var oneTooMany = served.order("POST", "/faults", "{}");
        served.get("/user");

        assertThat(oneTooMany.status()).isEqualTo(400);
        assertThat(oneTooMany.message()).contains("1000");
        assertThat(order("{}").status()).isEqualTo(201);
    }

    private Reply order(String fault) {
        var reply = served.order("POST", "/faults", fault);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        return reply;
    }

    private List<Integer> statuses(int requests) {
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < requests; i++) {
            statuses.add(served.get("/user").status());
        }
        return statuses;
    }

    private static List<String> lastPage(Reply reply) {
        return reply.headers().allValues("Last-Page");
    }

    private interface Exchange {
        HttpResponse<String> run() throws IOException;
    }

    private static void spoilt(Exchange exchange) {
        try {
            exchange.run();
        } catch (IOException broken) {
            assertThat(broken).isNotNull();
        }
    }
}
