package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import org.junit.jupiter.api.Test;

/** Manager roles, given and taken. */
class RolesTest extends WireTest {

    @Fidelity(
            row = "roles.give",
            claim = "giving a manager role answers 201 with the roles of that person, taking it 204; DELETE has a body",
            sources = {"document 2026-05", "ledger 2026"},
            confidence = Confidence.MEDIUM)
    @Fidelity(row = "rights.administration")
    @Test
    void an_admin_by_role_may_administer() {
        var member = served.newMember().value();
        var role = served.filledIn("{\"role\":\"WORKSPACE_ADMIN\",\"entityId\":\"{ws}\"}");

        var given = served.post(WORKSPACE + "/users/" + member + "/roles", role);

        assertThat(given.status()).isEqualTo(201);
        assertThat(given.body().at("/0/role/name").asText()).isEqualTo("WORKSPACE_ADMIN");
        assertThat(given.body().at("/0/userId").asText()).isEqualTo(member);
        assertThat(served.asMember("POST", WORKSPACE + "/users", "{\"email\":\"b@example.com\"}")
                        .status())
                .isEqualTo(200);

        var taken = served.with("DELETE", WORKSPACE + "/users/" + member + "/roles", role);

        assertThat(taken.status()).isEqualTo(204);
        assertThat(served.asMember("POST", WORKSPACE + "/users", "{\"email\":\"c@example.com\"}")
                        .status())
                .isEqualTo(403);
        assertThat(served.put(WORKSPACE + "/users/" + member + "/roles", role).status())
                .isEqualTo(405);
    }

    @Fidelity(
            row = "roles.managers",
            claim = "the team managers of a person are listed like users, with Last-Page",
            sources = {"document 2026-05", "ledger 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    void a_team_manager_is_listed_with_whom_they_manage() {
        var member = served.newMember().value();

        served.post(
                WORKSPACE + "/users/" + member + "/roles",
                served.filledIn("{\"role\":\"TEAM_MANAGER\",\"entityId\":\"{me}\"}"));
        var managers = served.get(WORKSPACE + "/users/{me}/managers");

        assertThat(managers.body()).hasSize(1);
        assertThat(managers.body().at("/0/id").asText()).isEqualTo(member);
        assertThat(managers.headers().firstValue("Last-Page")).contains("true");
        assertThat(served.get(WORKSPACE + "/users/" + member + "/managers").body())
                .isEmpty();
    }
}
