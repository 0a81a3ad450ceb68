package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People in a workspace: how they come, stay and go, and how they are found. */
class MembersTest extends WireTest {

    @Fidelity(
            row = "members.add",
            claim = "adding somebody by address answers with the workspace; they are pending until they join",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void somebody_is_invited_by_address() {
        var reply = served.post(WORKSPACE + "/users?send-email=false", "{\"email\":\"new@example.com\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.id()).isEqualTo(served.inMemory().workspace().value());
        var invited = named(served.get(WORKSPACE + "/users").body(), "new@example.com");
        assertThat(invited.get("name").isNull()).isTrue();
        assertThat(invited.get("settings").isNull()).isTrue();
        assertThat(reply.membershipOf(invited.get("id").asText())
                        .get("membershipStatus")
                        .asText())
                .isEqualTo("PENDING");
        assertThat(served.get(WORKSPACE + "/users?status=ACTIVE").body()).hasSize(1);
    }

    @Fidelity(
            row = "members.never-logged-in",
            claim =
                    "somebody who has never logged in has neither a name nor settings, and the keys for both all the same",
            sources = "ledger 2026",
            confidence = Confidence.MEDIUM)
    @Test
    void who_has_never_logged_in_has_no_name_and_no_settings() {
        served.post(WORKSPACE + "/users", "{\"email\":\"new@example.com\"}");

        var invited = named(served.get(WORKSPACE + "/users").body(), "new@example.com");

        assertThat(invited.get("name").isNull()).isTrue();
        assertThat(invited.get("settings").isNull()).isTrue();
    }

    @Fidelity(
            row = "members.deactivate",
            claim = "somebody who is made inactive cannot enter any more; nobody can do that to themselves",
            sources = {"document 2026-05", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    void who_is_made_inactive_cannot_enter() {
        var member = served.newMember().value();

        var reply = served.put(WORKSPACE + "/users/" + member, "{\"status\":\"INACTIVE\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(served.asMember("GET", WORKSPACE + "/tags", "").status()).isEqualTo(403);
        assertThat(served.put(WORKSPACE + "/users/{me}", "{\"status\":\"INACTIVE\"}")
                        .status())
                .isEqualTo(403);
        served.put(WORKSPACE + "/users/" + member, "{\"status\":\"ACTIVE\"}");
        assertThat(served.asMember("GET", WORKSPACE + "/tags", "").status()).isEqualTo(200);
    }

    @Fidelity(
            row = "members.remove",
            claim = "somebody who is removed is no member any more",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    void who_is_removed_is_no_member() {
        var member = served.newMember().value();

        assertThat(served.delete(WORKSPACE + "/users/" + member).status()).isEqualTo(200);
        assertThat(served.get(WORKSPACE + "/users").body()).hasSize(1);
        assertThat(served.delete(WORKSPACE + "/users/" + member).message())
                .isEqualTo("User doesn't belong to Workspace");
    }

    @Fidelity(
            row = "rights.administration",
            claim = "people, roles and rates are changed by owners and admins; others are denied",
            sources = {"help 2026", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POST | /users | {\"email\":\"a@example.com\"}",
                "PUT | /users/{me} | {\"status\":\"INACTIVE\"}",
                "DELETE | /users/{me} | {}",
                "PUT | /users/{me}/hourly-rate | {\"amount\":1}",
                "PUT | /hourly-rate | {\"amount\":1,\"currency\":\"USD\"}",
                "POST | /users/{me}/roles | {\"role\":\"WORKSPACE_ADMIN\",\"entityId\":\"{ws}\"}"
            })
    void a_member_administers_nothing(String method, String path, String body) {
        served.newMember();

        var reply = served.asMember(method, WORKSPACE + path, body);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.message()).isEqualTo("Access Denied");
    }

    @Fidelity(
            row = "members.search",
            claim = "members can be searched with a body too, where owners count as admins",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | 2",
                "{\"email\":\"MEMBER\"} | 1",
                "{\"roles\":[\"WORKSPACE_ADMIN\"]} | 1",
                "{\"roles\":[\"TEAM_MANAGER\"]} | 0",
                "{\"userGroups\":[\"65f000000000000000000000\"]} | 0",
                "{\"page\":2,\"pageSize\":1} | 1",
                "{\"accountStatuses\":[\"LIMITED\"]} | 0"
            })
    void members_are_searched_with_a_body(String body, int found) {
        served.newMember();

        assertThat(served.post(WORKSPACE + "/users/info", body).body()).hasSize(found);
    }

    @Fidelity(
            row = "user.memberships-on-demand",
            claim = "memberships are empty unless they are asked for",
            sources = {"recordings 2024-06", "probe log 2026-05", "document 2026-05"},
            confidence = Confidence.HIGH)
    @Test
    void memberships_come_when_they_are_asked_for() {
        served.post(WORKSPACE + "/projects", "{\"name\":\"Pier\"}");

        assertThat(served.get("/user").body().get("memberships")).isEmpty();
        assertThat(served.get("/user?include-memberships=true").body().get("memberships"))
                .extracting(membership -> membership.get("membershipType").asText())
                .containsExactly("WORKSPACE", "PROJECT");
        assertThat(served.get(WORKSPACE + "/users?memberships=PROJECT").body().at("/0/memberships"))
                .hasSize(1);
        assertThat(served.get(WORKSPACE + "/users").body().at("/0/memberships")).isEmpty();
    }

    private static JsonNode named(JsonNode users, String email) {
        return StreamSupport.stream(users.spliterator(), false)
                .filter(user -> user.get("email").asText().equals(email))
                .findFirst()
                .orElseThrow();
    }

    @Fidelity(row = "listing.documented-parameters")
    @Test
    void members_are_sorted_by_what_they_may_and_bring() {
        var other = served.post(WORKSPACE + "/users", "{\"email\":\"a@example.com\"}")
                .body()
                .at("/memberships/0/userId")
                .asText();
        var invited = other.equals(served.inMemory().me().value()) ? "1" : "0";
        served.put(WORKSPACE + "/users/{me}/hourly-rate", "{\"amount\":5}");
        served.put(WORKSPACE + "/users/{me}/cost-rate", "{\"amount\":5}");

        assertThat(List.of("ACCESS&sort-order=DESCENDING", "HOURLYRATE", "COSTRATE", "EMAIL"))
                .allSatisfy(sort -> assertThat(served.get(WORKSPACE + "/users?sort-column=" + sort)
                                .body()
                                .at("/0/email")
                                .asText())
                        .as(sort + invited)
                        .isEqualTo("a@example.com"));
        assertThat(served.get(WORKSPACE + "/users?sort-order=DESCENDING")
                        .body()
                        .at("/1/email")
                        .asText())
                .isEqualTo("a@example.com");
    }
}
