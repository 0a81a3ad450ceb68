package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import org.junit.jupiter.api.Test;

/** One timer at most runs per person and workspace, and starting another never fails because of it. */
class TimersTest extends WireTest {

    private static final String ENTRIES = "/workspaces/{ws}/time-entries";

    @Fidelity(row = "timer.start-stops-the-other")
    @Test
    void the_timer_that_ran_ends_where_the_new_one_starts() {
        var first = started("2026-03-30T06:00:00Z");
        started("2026-03-30T07:00:00Z");

        assertThat(interval(first).get("end").asText()).isEqualTo("2026-03-30T07:00:00Z");
        assertThat(interval(first).get("duration").asText()).isEqualTo("PT1H");
    }

    @Fidelity(
            row = "timer.superseded-before-start",
            claim =
                    "what happens when the new start lies before the running timer's is not established; here that timer ends at once",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "reject-start-before-running")
    @Test
    void a_timer_superseded_before_its_start_ends_at_once() {
        var first = started("2026-03-30T08:00:00Z");
        started("2026-03-30T07:00:00Z");

        assertThat(interval(first).get("end").asText()).isEqualTo("2026-03-30T08:00:00Z");
        assertThat(interval(first).get("duration").asText()).isEqualTo("PT0S");
    }

    @Fidelity(
            row = "timer.stop",
            claim = "stopping is a PATCH on the entries of a person, answered 200 with the entry and its duration",
            sources = {"document 2026-05", "clockify-net 2025", "ledger 2026"},
            confidence = Confidence.HIGH)
    @Test
    void a_timer_is_stopped_with_its_end() {
        var timer = started("2026-03-30T06:00:00Z");

        var reply = served.patch("/workspaces/{ws}/user/{me}/time-entries", "{\"end\":\"2026-03-30T06:30:00Z\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.id()).isEqualTo(timer);
        assertThat(reply.body().at("/timeInterval/duration").asText()).isEqualTo("PT30M");
    }

    @Fidelity(row = "timer.running-deletable")
    @Test
    void a_running_timer_is_deleted() {
        var timer = started("2026-03-30T06:00:00Z");

        assertThat(served.delete(ENTRIES + "/" + timer).status()).isEqualTo(204);
        assertThat(served.get("/workspaces/{ws}/user/{me}/time-entries?in-progress=true")
                        .body())
                .isEmpty();
    }

    private String started(String start) {
        var reply = served.post(ENTRIES, "{\"start\":\"" + start + "\"}");
        assertThat(reply.status()).isEqualTo(201);
        return reply.id();
    }

    private JsonNode interval(String entry) {
        return served.get(ENTRIES + "/" + entry).body().get("timeInterval");
    }
}
