package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.contract.OwnPromise;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.ZoneOffset;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workspaces, the people in them, their rights and their rates, as administrators change them. */
class AdministrationTest {

    private static final String WORKSPACE = "/workspaces/{ws}";
    private static final String MEMBER_KEY = "member-key";

    private final ServedFake served = ServedFake.empty();

    @AfterEach
    void stop() {
        served.close();
    }

    @Fidelity(
            row = "workspace.create",
            claim = "a workspace is made with a name of 1 to 50 characters that no other of its owner has",
            sources = {"document 2026-05", "student tests 2023"},
            confidence = Confidence.MEDIUM)
    @Test
    void a_new_workspace_is_there_with_its_owner() {
        var made = served.post("/workspaces", "{\"name\":\"Second\"}");
        var again = served.post("/workspaces", "{\"name\":\"Second\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(served.get("/workspaces").body()).hasSize(2);
        assertThat(served.get("/workspaces/" + made.id() + "/users").body()).hasSize(1);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.message()).contains("already exist");
        assertThat(served.post("/workspaces", "{\"name\":\"" + "x".repeat(51) + "\"}")
                        .status())
                .isEqualTo(400);
    }

    @Fidelity(
            row = "workspace.roles-filter",
            claim = "workspaces can be filtered by one's role in them; owners are not counted as admins",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @CsvSource({"OWNER, 1", "WORKSPACE_ADMIN, 0", "'', 1"})
    void workspaces_are_filtered_by_role(String role, int found) {
        assertThat(served.get("/workspaces?roles=" + role).body()).hasSize(found);
    }

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
        assertThat(membershipOf(reply.body(), invited.get("id").asText())
                        .get("membershipStatus")
                        .asText())
                .isEqualTo("PENDING");
        assertThat(served.get(WORKSPACE + "/users?status=ACTIVE").body()).hasSize(1);
    }

    @Fidelity(
            row = "members.deactivate",
            claim = "somebody who is made inactive cannot enter any more; nobody can do that to themselves",
            sources = {"document 2026-05", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    void who_is_made_inactive_cannot_enter() {
        var member = memberOf();

        var reply = served.put(WORKSPACE + "/users/" + member, "{\"status\":\"INACTIVE\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(asMember("GET", WORKSPACE + "/tags", "").status()).isEqualTo(403);
        assertThat(served.put(WORKSPACE + "/users/{me}", "{\"status\":\"INACTIVE\"}")
                        .status())
                .isEqualTo(403);
        served.put(WORKSPACE + "/users/" + member, "{\"status\":\"ACTIVE\"}");
        assertThat(asMember("GET", WORKSPACE + "/tags", "").status()).isEqualTo(200);
    }

    @Fidelity(
            row = "members.remove",
            claim = "somebody who is removed is no member any more",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    void who_is_removed_is_no_member() {
        var member = memberOf();

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
        memberOf();

        var reply = asMember(method, WORKSPACE + path, body);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.message()).isEqualTo("Access Denied");
    }

    @Fidelity(
            row = "roles.give",
            claim = "giving a manager role answers 201 with the roles of that person, taking it 204; DELETE has a body",
            sources = {"document 2026-05", "ledger 2026"},
            confidence = Confidence.MEDIUM)
    @Fidelity(row = "rights.administration")
    @Test
    void an_admin_by_role_may_administer() {
        var member = memberOf();
        var role = served.filledIn("{\"role\":\"WORKSPACE_ADMIN\",\"entityId\":\"{ws}\"}");

        var given = served.post(WORKSPACE + "/users/" + member + "/roles", role);

        assertThat(given.status()).isEqualTo(201);
        assertThat(given.body().at("/0/role/name").asText()).isEqualTo("WORKSPACE_ADMIN");
        assertThat(given.body().at("/0/userId").asText()).isEqualTo(member);
        assertThat(asMember("POST", WORKSPACE + "/users", "{\"email\":\"b@example.com\"}")
                        .status())
                .isEqualTo(200);

        var taken = served.with("DELETE", WORKSPACE + "/users/" + member + "/roles", role);

        assertThat(taken.status()).isEqualTo(204);
        assertThat(asMember("POST", WORKSPACE + "/users", "{\"email\":\"c@example.com\"}")
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
        var member = memberOf();

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
        assertThat(membershipOf(reply.body(), served.inMemory().me().value()).get(field))
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

    @Fidelity(
            row = "members.profile",
            claim =
                    "a member has a profile with capacity, first day of the week and working days; a PATCH keeps what it leaves out",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    void a_profile_keeps_what_a_patch_leaves_out() {
        served.patch(WORKSPACE + "/member-profile/{me}", "{\"workCapacity\":\"PT7H\"}");

        var reply = served.patch(WORKSPACE + "/member-profile/{me}", "{\"workingDays\":[\"MONDAY\"]}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().get("workCapacity").asText()).isEqualTo("PT7H");
        assertThat(reply.body().get("workingDays")).hasToString("[\"MONDAY\"]");
        assertThat(served.get(WORKSPACE + "/member-profile/{me}").body()).isEqualTo(reply.body());
        assertThat(served.patch(WORKSPACE + "/member-profile/{me}", "{\"weekStart\":\"NEVER\"}")
                        .status())
                .isEqualTo(400);
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
        memberOf();

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

    @Fidelity(
            row = "user.upload-image",
            claim =
                    "an uploaded picture is answered with its name and where it is; here the address holds the picture itself",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void an_uploaded_picture_is_answered_with_its_name_and_address() {
        var body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me.png\"\r\nContent-Type: image/png\r\n"
                        + "\r\npicture\r\n--x--\r\n";

        var reply = served.send(
                "POST",
                "/file/image",
                BodyPublishers.ofString(body),
                "X-Api-Key",
                ServedFake.KEY,
                "Content-Type",
                "multipart/form-data; boundary=x");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().get("name").asText()).isEqualTo("me.png");
        assertThat(reply.body().get("url").asText()).isEqualTo("data:image/png;base64,cGljdHVyZQ==");
        assertThat(served.post("/file/image", "{}").status()).isEqualTo(400);
    }

    @OwnPromise("what administrators change is part of the state")
    @Test
    void what_was_changed_goes_out_with_the_state_and_comes_back() {
        served.patch(WORKSPACE + "/member-profile/{me}", "{\"workCapacity\":\"PT7H\"}");
        var state = served.send("GET", served.control("/state"), BodyPublishers.noBody())
                .body()
                .toString();

        served.send("POST", served.control("/reset"), BodyPublishers.noBody());
        var reset = served.get(WORKSPACE + "/member-profile/{me}").body().get("workCapacity");
        served.send("PUT", served.control("/state"), BodyPublishers.ofString(state));

        assertThat(reset.asText()).isEqualTo("PT8H");
        assertThat(served.get(WORKSPACE + "/member-profile/{me}")
                        .body()
                        .get("workCapacity")
                        .asText())
                .isEqualTo("PT7H");
    }

    private String memberOf() {
        var backstage = served.inMemory().backstage();
        var member = backstage.addUser("Member", "member@example.com", ZoneOffset.UTC);
        backstage.setMembership(served.inMemory().workspace(), member, Role.MEMBER, MembershipStatus.ACTIVE);
        backstage.setApiKey(member, MEMBER_KEY);
        return member.value();
    }

    private Reply asMember(String method, String path, String body) {
        return served.send(method, path, BodyPublishers.ofString(served.filledIn(body)), "X-Api-Key", MEMBER_KEY);
    }

    private static JsonNode named(JsonNode users, String email) {
        return StreamSupport.stream(users.spliterator(), false)
                .filter(user -> user.get("email").asText().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode membershipOf(JsonNode workspace, String user) {
        return StreamSupport.stream(workspace.get("memberships").spliterator(), false)
                .filter(membership -> membership.get("userId").asText().equals(user))
                .findFirst()
                .orElseThrow();
    }
}
