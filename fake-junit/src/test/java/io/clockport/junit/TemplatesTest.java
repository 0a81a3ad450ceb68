package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import org.junit.jupiter.api.Test;

/** Projects that others are made from. */
class TemplatesTest extends WireTest {

    @Fidelity(
            row = "project.template",
            claim =
                    "a project can be marked as a template, and others made from it; what is copied is not established, here note, billable and tasks",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void a_project_is_made_from_a_template() {
        var template = served.post(WORKSPACE + "/projects", "{\"name\":\"Template\",\"note\":\"n\"}")
                .id();
        served.post(WORKSPACE + "/projects/" + template + "/tasks", "{\"name\":\"t\"}");
        var wanted = "{\"name\":\"Made\",\"templateProjectId\":\"" + template + "\"}";

        var tooEarly = served.post(WORKSPACE + "/projects/from-template", wanted);
        var marked = served.patch(WORKSPACE + "/projects/" + template + "/template", "{\"isTemplate\":true}");
        var made = served.post(WORKSPACE + "/projects/from-template", wanted);

        assertThat(tooEarly.status()).isEqualTo(400);
        assertThat(marked.body().get("template").asBoolean()).isTrue();
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.body().get("note").asText()).isEqualTo("n");
        assertThat(made.body().get("template").asBoolean()).isFalse();
        assertThat(served.get(WORKSPACE + "/projects/" + made.id() + "/tasks").body())
                .hasSize(1);
    }
}
