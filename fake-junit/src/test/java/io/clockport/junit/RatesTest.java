package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an hour brings and costs. */
class RatesTest extends WireTest {

    @Fidelity(
            row = "rates.minor-units",
            claim = "rates are whole numbers of minor units, never negative, and cannot be read by themselves",
            sources = {"ledger 2026", "document 2026-05"},
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @CsvSource({"hourly-rate, hourlyRate", "cost-rate, costRate"})
    void the_rate_of_a_person_stands_in_their_membership(String path, String field) {
        var reply = served.put(WORKSPACE + "/users/{me}/" + path, "{\"amount\":2000}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.membershipOf(served.inMemory().me().value()).get(field))
                .hasToString("{\"amount\":2000,\"currency\":\"USD\"}");
        assertThat(served.put(WORKSPACE + "/users/{me}/" + path, "{\"amount\":-1}")
                        .message())
                .isEqualTo("Amount has to be a positive value.");
        assertThat(served.get(WORKSPACE + "/users/{me}/" + path).status()).isEqualTo(405);
    }

    @Fidelity(row = "rates.minor-units")
    @Test
    void a_workspace_a_project_member_and_a_task_have_rates() {
        var project =
                served.post(WORKSPACE + "/projects", "{\"name\":\"Pier\"}").id();
        var task = served.post(WORKSPACE + "/projects/" + project + "/tasks", "{\"name\":\"t\"}")
                .id();

        var workspace = served.put(WORKSPACE + "/hourly-rate", "{\"amount\":100,\"currency\":\"USD\"}");
        var cost = served.put(WORKSPACE + "/cost-rate", "{\"amount\":50}");
        var member = served.put(WORKSPACE + "/projects/" + project + "/users/{me}/hourly-rate", "{\"amount\":300}");
        var ofTask =
                served.put(WORKSPACE + "/projects/" + project + "/tasks/" + task + "/cost-rate", "{\"amount\":400}");

        assertThat(workspace.body().at("/hourlyRate/amount").asInt()).isEqualTo(100);
        assertThat(cost.body().at("/costRate/amount").asInt()).isEqualTo(50);
        assertThat(member.body().at("/memberships/0/hourlyRate/amount").asInt()).isEqualTo(300);
        assertThat(ofTask.body().at("/costRate/amount").asInt()).isEqualTo(400);
        assertThat(served.get(WORKSPACE + "/projects/" + project + "/tasks/" + task)
                        .body()
                        .at("/costRate/amount")
                        .asInt())
                .isEqualTo(400);
    }

    @Fidelity(row = "error.parse")
    @Test
    void a_rate_begins_at_a_text_or_the_body_is_refused() {
        var reply = served.put(WORKSPACE + "/users/{me}/hourly-rate", "{\"amount\":1,\"since\":{}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(3002);
    }

    @Fidelity(
            row = "rates.no-project-default",
            claim = "the rate of a project itself has no path of its own",
            sources = "ledger 2026",
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @ValueSource(strings = {"hourly-rate", "cost-rate"})
    void a_project_has_no_rate_path(String path) {
        var project =
                served.post(WORKSPACE + "/projects", "{\"name\":\"Pier\"}").id();

        assertThat(served.put(WORKSPACE + "/projects/" + project + "/" + path, "{\"amount\":1}")
                        .code())
                .isEqualTo(3000);
    }
}
