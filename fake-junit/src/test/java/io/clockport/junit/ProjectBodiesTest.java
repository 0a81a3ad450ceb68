package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.contract.OwnPromise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said about a project and its tasks when they are made and changed, and what becomes of it. */
class ProjectBodiesTest extends WireTest {

    private static final String PROJECTS = WORKSPACE + "/projects";

    @Fidelity(
            row = "project.made-with-everything",
            claim =
                    "a project can be made with its rates, its estimate, its people and its tasks; whoever makes it is on "
                            + "it besides them",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void a_project_comes_with_rates_estimate_people_and_tasks() {
        var member = served.newMember().value();

        var made = served.post(
                PROJECTS,
                "{\"name\":\"Pier\",\"hourlyRate\":{\"amount\":7},\"costRate\":{\"amount\":5},"
                        + "\"estimate\":{\"estimate\":\"PT8H\",\"type\":\"MANUAL\"},"
                        + "\"memberships\":[{\"userId\":\"" + member + "\",\"hourlyRate\":{\"amount\":9}}],"
                        + "\"tasks\":[{\"name\":\"dig\"},{\"name\":\"build\",\"estimate\":\"PT2H\"}]}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().at("/hourlyRate/amount").asInt()).isEqualTo(7);
        assertThat(made.body().at("/costRate/amount").asInt()).isEqualTo(5);
        assertThat(made.body().at("/timeEstimate/estimate").asText()).isEqualTo("PT8H");
        assertThat(made.body().get("memberships"))
                .extracting(membership -> membership.get("userId").asText())
                .containsExactlyInAnyOrder(member, served.inMemory().me().value());
        assertThat(served.get(PROJECTS + "/" + made.id() + "/tasks").body())
                .extracting(task -> task.get("name").asText())
                .containsExactly("build", "dig");
    }

    @Fidelity(
            row = "project.cost-rate-alone",
            claim = "a project can have a cost rate and no other",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    void a_project_can_have_a_cost_rate_alone() {
        var made = served.post(PROJECTS, "{\"name\":\"Pier\",\"costRate\":{\"amount\":5}}");

        assertThat(made.body().at("/costRate/amount").asInt()).isEqualTo(5);
        assertThat(served.post(PROJECTS, "{\"name\":\"Quay\"}")
                        .body()
                        .get("costRate")
                        .isNull())
                .isTrue();
    }

    @OwnPromise("a project that is refused is not there")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"hourlyRate\":{} | 3002",
                "\"hourlyRate\":{\"amount\":-1} | 501",
                "\"hourlyRate\":{\"amount\":2147483648} | 3002",
                "\"costRate\":{\"amount\":\"much\"} | 3002",
                "\"estimate\":{\"estimate\":\"long\"} | 501",
                "\"memberships\":[{\"userId\":\"nobody\"}] | 501",
                "\"memberships\":[{}] | 3002",
                "\"tasks\":[{}] | 501",
                "\"tasks\":[{\"name\":\"same\"},{\"name\":\"same\"}] | 501",
                "\"tasks\":[1] | 3002",
                "\"clientId\":\"nobody\" | 501",
                "\"color\":\"red\" | 501"
            })
    void what_is_refused_half_way_leaves_nothing_behind(String field, int code) {
        var refused = served.post(PROJECTS, "{\"name\":\"Pier\"," + field + "}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(served.get(PROJECTS).body()).isEmpty();
    }

    @Fidelity(
            row = "project.estimate-keeps",
            claim =
                    "changing the estimate keeps what it says nothing of; when it begins anew is answered as it was sent",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void an_estimate_keeps_what_it_is_not_told() {
        var estimate =
                PROJECTS + "/" + served.post(PROJECTS, "{\"name\":\"Pier\"}").id() + "/estimate";
        served.patch(
                estimate, "{\"timeEstimate\":{\"active\":true,\"estimate\":\"PT100H\",\"resetOption\":\"WEEKLY\"}}");

        var reset = served.patch(estimate, "{\"estimateReset\":{\"interval\":\"WEEKLY\",\"dayOfWeek\":\"MONDAY\"}}");

        assertThat(reset.body().at("/timeEstimate/estimate").asText()).isEqualTo("PT100H");
        assertThat(reset.body().get("estimateReset"))
                .hasToString(
                        "{\"dayOfMonth\":null,\"dayOfWeek\":\"MONDAY\",\"hour\":null,\"interval\":\"WEEKLY\",\"month\":null}");
        assertThat(served.patch(estimate, "{\"timeEstimate\":{\"active\":false}}")
                        .body()
                        .at("/timeEstimate/active")
                        .asBoolean())
                .isFalse();
    }

    @Fidelity(
            row = "project.estimate-words",
            claim = "a word that an estimate does not know is refused by the name of its field",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"timeEstimate\":{\"active\":true,\"resetOption\":\"DAILY\"}}",
                "{\"timeEstimate\":{\"active\":true,\"type\":\"GUESSED\"}}",
                "{\"timeEstimate\":{\"active\":true,\"estimate\":\"8h\"}}",
                "{\"estimateReset\":{\"interval\":\"DAILY\"}}",
                "{\"estimateReset\":{\"dayOfMonth\":32}}",
                "{\"estimateReset\":{\"hour\":24}}",
                "{\"estimateReset\":{\"month\":\"MAYBE\"}}"
            })
    void an_estimate_in_unknown_words_is_refused(String body) {
        var project = served.post(PROJECTS, "{\"name\":\"Pier\"}").id();

        var refused = served.patch(PROJECTS + "/" + project + "/estimate", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).startsWith("You entered invalid value for field: [");
    }

    @OwnPromise("a list of people that is left out is no empty list")
    @Test
    void members_are_not_replaced_by_nothing() {
        var project =
                PROJECTS + "/" + served.post(PROJECTS, "{\"name\":\"Pier\"}").id();

        var refused = served.patch(project + "/memberships", "{}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(3002);
        assertThat(served.get(project).body().get("memberships")).hasSize(1);
    }

    @Fidelity(
            row = "task.budget",
            claim = "a task can have a budget, and loses it when it is written without one",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void a_task_has_a_budget_until_it_is_written_without_one() {
        var tasks =
                PROJECTS + "/" + served.post(PROJECTS, "{\"name\":\"Pier\"}").id() + "/tasks";
        var made = served.post(tasks, "{\"name\":\"dig\",\"budgetEstimate\":55}");

        assertThat(made.body().get("budgetEstimate").asInt()).isEqualTo(55);
        assertThat(served.get(tasks).body().at("/0/budgetEstimate").asInt()).isEqualTo(55);
        assertThat(served.put(tasks + "/" + made.id(), "{\"name\":\"dig\"}")
                        .body()
                        .get("budgetEstimate")
                        .asInt())
                .isZero();
        assertThat(served.post(tasks, "{\"name\":\"fill\",\"budgetEstimate\":-1}")
                        .status())
                .isEqualTo(400);
    }

    @Fidelity(
            row = "task.assignee-the-older-way",
            claim = "one assignee can be named the older way, and stands among the assignees",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void one_assignee_is_one_of_the_assignees() {
        var tasks =
                PROJECTS + "/" + served.post(PROJECTS, "{\"name\":\"Pier\"}").id() + "/tasks";

        var made = served.post(tasks, served.filledIn("{\"name\":\"dig\",\"assigneeId\":\"{me}\"}"));

        assertThat(made.body().at("/assigneeIds/0").asText())
                .isEqualTo(served.inMemory().me().value());
        assertThat(made.body().get("assigneeId").isNull()).isTrue();
    }

    @Fidelity(
            row = "task.status-words",
            claim = "a task is ACTIVE or DONE; ALL, which the document lists too, changes nothing",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @ParameterizedTest
    @CsvSource({"ACTIVE, 200", "DONE, 200", "ALL, 200", "CLOSED, 400"})
    void a_task_has_one_of_two_states(String word, int status) {
        var tasks =
                PROJECTS + "/" + served.post(PROJECTS, "{\"name\":\"Pier\"}").id() + "/tasks";
        var task = served.post(tasks, "{\"name\":\"dig\"}").id();

        var reply = served.put(tasks + "/" + task, "{\"name\":\"dig\",\"status\":\"" + word + "\"}");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(served.get(tasks + "/" + task).body().get("status").asText())
                .isEqualTo(word.equals("DONE") ? "DONE" : "ACTIVE");
    }
}
