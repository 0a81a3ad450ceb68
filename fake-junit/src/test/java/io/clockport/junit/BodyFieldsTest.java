package io.clockport.junit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.contract.OwnPromise;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every documented field of the body of every simulated operation: it makes a difference, or there is a reason why it makes
 * none. That one is understood rests on its effect: the same request without it has other consequences.
 */
@OwnPromise("a field that is understood makes a difference")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodyFieldsTest {

    /** A request whose fields all make a difference, in the answer or in what a look shows afterwards. */
    record Write(String operation, String method, String path, String body, String look) {

        Stream<String> fields() {
            var fields = new ArrayList<String>();
            object(parsed(body)).fieldNames().forEachRemaining(fields::add);
            return fields.stream().map(field -> operation + " " + field);
        }

        String without(String field) {
            var all = parsed(body);
            object(all).remove(field);
            return all.toString();
        }

        @Override
        public String toString() {
            return operation + " " + fields().map(field -> field.split(" ")[1]).toList();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WS = WireTest.WORKSPACE;
    private static final String HARBOUR = WS + "/projects/{harbour}";
    private static final String WHEN =
            "\"start\":\"2026-03-30T05:00:00Z\",\"end\":\"2026-03-30T05:30:00Z\",\"description\":\"d\",\"billable\":true,";
    private static final String ON_WHAT = "\"projectId\":\"{harbour}\",\"taskId\":\"{b}\",\"tagIds\":[\"{field}\"]";

    private static final String CUSTOM_FIELDS = "custom fields of entries are not simulated";
    private static final String GROUPS = "groups of people are not simulated";
    private static final String NO_HISTORY = "a rate holds at all times here";
    private static final String LIMITED = "it is for limited users only: see LimitedUsersTest";

    private static final Map<String, String> WITHOUT_EFFECT = Map.ofEntries(
            entry("createWorkspace organizationId", "organisations are not simulated"),
            entry("updateClient currencyId", "a workspace has one currency here"),
            entry("setWorkspaceCostRate since", NO_HISTORY),
            entry("setWorkspaceHourlyRate since", NO_HISTORY),
            entry("setCostRateForUser since", NO_HISTORY),
            entry("setHourlyRateForUser since", NO_HISTORY),
            entry("addUsersCostRate since", NO_HISTORY),
            entry("addUsersHourlyRate since", NO_HISTORY),
            entry("setTaskCostRate since", NO_HISTORY),
            entry("setTaskHourlyRate since", NO_HISTORY),
            entry("updateMemberProfileWithAdditionalData imageUrl", LIMITED),
            entry("updateMemberProfileWithAdditionalData name", LIMITED),
            entry("updateMemberProfileWithAdditionalData removeProfileImage", LIMITED),
            entry("updateMemberships userGroups", GROUPS),
            entry("addUsersToProject userGroups", GROUPS),
            entry("createTask id", "the service gives the ids"),
            entry("createTask userGroupIds", GROUPS),
            entry("updateTask userGroupIds", GROUPS),
            entry("createTimeEntry customAttributes", CUSTOM_FIELDS),
            entry("createTimeEntry customFields", CUSTOM_FIELDS),
            entry("createForOthers customAttributes", CUSTOM_FIELDS),
            entry("createForOthers customFields", CUSTOM_FIELDS),
            entry("updateTimeEntry customFields", CUSTOM_FIELDS),
            entry("replaceMany customFields", CUSTOM_FIELDS),
            entry("updateInvoicedStatus invoiced", "it shows nowhere on the wire"),
            entry("filterUsersOfWorkspace includeRoles", "the document has no place for roles in its answer"),
            entry("createUserRole sourceType", GROUPS),
            entry("deleteUserRole sourceType", GROUPS));

    private final FurnishedFake fake = new FurnishedFake();

    @AfterAll
    void stop() {
        fake.close();
    }

    static Stream<Write> writes() {
        return Stream.of(people(), clientsAndTags(), projects(), tasks(), entries(), search())
                .flatMap(writes -> writes);
    }

    private static Stream<Write> people() {
        var amount = "{\"amount\":5}";
        return Stream.of(
                new Write("createWorkspace", "POST", "/workspaces", "{\"name\":\"Second\"}", ""),
                new Write("setWorkspaceCostRate", "PUT", WS + "/cost-rate", amount, ""),
                new Write(
                        "setWorkspaceHourlyRate",
                        "PUT",
                        WS + "/hourly-rate",
                        "{\"amount\":5,\"currency\":\"EUR\"}",
                        ""),
                new Write("addUsers", "POST", WS + "/users", "{\"email\":\"new@example.com\"}", ""),
                new Write("updateUserStatus", "PUT", WS + "/users/{member}", "{\"status\":\"INACTIVE\"}", ""),
                new Write("setCostRateForUser", "PUT", WS + "/users/{me}/cost-rate", amount, ""),
                new Write("setHourlyRateForUser", "PUT", WS + "/users/{me}/hourly-rate", amount, ""),
                new Write(
                        "updateMemberProfileWithAdditionalData",
                        "PATCH",
                        WS + "/member-profile/{me}",
                        "{\"weekStart\":\"SUNDAY\",\"workCapacity\":\"PT6H\",\"workingDays\":[\"FRIDAY\"],"
                                + "\"userCustomFields\":[{\"customFieldId\":\"" + PeopleFieldsOf.CHECK
                                + "\",\"value\":true}]}",
                        ""),
                new Write(
                        "upsertUserCustomFieldValue",
                        "PUT",
                        WS + "/users/{me}/custom-field/" + PeopleFieldsOf.CHECK + "/value",
                        "{\"value\":true}",
                        ""),
                new Write(
                        "createUserRole",
                        "POST",
                        WS + "/users/{member}/roles",
                        "{\"role\":\"PROJECT_MANAGER\",\"entityId\":\"{harbour}\"}",
                        ""),
                new Write(
                        "deleteUserRole",
                        "DELETE",
                        WS + "/users/{member}/roles",
                        "{\"role\":\"TEAM_MANAGER\",\"entityId\":\"{me}\"}",
                        ""));
    }

    private static Stream<Write> clientsAndTags() {
        var client = "{\"name\":\"new\",\"address\":\"a\",\"email\":\"e@example.com\",\"note\":\"n\"";
        return Stream.of(
                new Write("createClient", "POST", WS + "/clients", client + "}", ""),
                new Write(
                        "updateClient",
                        "PUT",
                        WS + "/clients/{acme}",
                        client + ",\"archived\":true,\"ccEmails\":[\"c@example.com\"]}",
                        ""),
                new Write("createNewTag", "POST", WS + "/tags", "{\"name\":\"new\"}", ""),
                new Write("updateTag", "PUT", WS + "/tags/{field}", "{\"name\":\"new\",\"archived\":true}", ""));
    }

    private static Stream<Write> projects() {
        var rates = "\"costRate\":{\"amount\":5},\"hourlyRate\":{\"amount\":7},";
        var looks = "\"name\":\"New\",\"note\":\"n\",\"color\":\"#ABCDEF\",\"billable\":true,\"isPublic\":true,";
        return Stream.of(
                new Write(
                        "createNewProject",
                        "POST",
                        WS + "/projects",
                        "{" + rates + looks.replace("\"isPublic\":true", "\"isPublic\":false")
                                + "\"clientId\":\"{acme}\",\"memberships\":[{\"userId\":\"{member}\"}],"
                                + "\"estimate\":{\"estimate\":\"PT8H\",\"type\":\"MANUAL\"},\"tasks\":[{\"name\":\"t\"}]}",
                        WS + "/projects/{new}/tasks"),
                new Write(
                        "createProjectFromTemplate",
                        "POST",
                        WS + "/projects/from-template",
                        "{\"name\":\"New\",\"templateProjectId\":\"{pier}\",\"clientId\":\"{acme}\","
                                + "\"color\":\"#ABCDEF\",\"isPublic\":true}",
                        ""),
                new Write(
                        "updateProject",
                        "PUT",
                        HARBOUR,
                        "{" + rates + looks + "\"clientId\":\"\",\"archived\":true}",
                        ""),
                new Write(
                        "updateEstimate",
                        "PATCH",
                        HARBOUR + "/estimate",
                        "{\"timeEstimate\":{\"active\":true,\"estimate\":\"PT1H\"},\"estimateReset\":{\"hour\":5}}",
                        ""),
                new Write(
                        "updateEstimate",
                        "PATCH",
                        HARBOUR + "/estimate",
                        "{\"budgetEstimate\":{\"active\":true,\"estimate\":5}}",
                        ""),
                new Write(
                        "updateMemberships",
                        "PATCH",
                        HARBOUR + "/memberships",
                        "{\"memberships\":[{\"userId\":\"{member}\"}]}",
                        ""),
                new Write(
                        "addUsersToProject",
                        "POST",
                        HARBOUR + "/memberships",
                        "{\"userIds\":[\"{me}\"],\"remove\":true}",
                        ""),
                new Write("updateIsProjectTemplate", "PATCH", HARBOUR + "/template", "{\"isTemplate\":true}", ""),
                new Write("addUsersCostRate", "PUT", HARBOUR + "/users/{me}/cost-rate", "{\"amount\":5}", ""),
                new Write("addUsersHourlyRate", "PUT", HARBOUR + "/users/{me}/hourly-rate", "{\"amount\":5}", ""));
    }

    private static Stream<Write> tasks() {
        var task = "{\"name\":\"new\",\"budgetEstimate\":5,\"estimate\":\"PT1H\",\"status\":\"DONE\",";
        var many = "\"assigneeIds\":[\"{me}\",\"{member}\"]";
        return Stream.of(
                new Write("createTask", "POST", HARBOUR + "/tasks", task + many + "}", ""),
                new Write("createTask", "POST", HARBOUR + "/tasks", task + "\"assigneeId\":\"{me}\"}", ""),
                new Write("updateTask", "PUT", HARBOUR + "/tasks/{b}", task + many + ",\"billable\":true}", ""),
                new Write("updateTask", "PUT", HARBOUR + "/tasks/{b}", task + "\"assigneeId\":\"{me}\"}", ""),
                new Write("setTaskCostRate", "PUT", HARBOUR + "/tasks/{b}/cost-rate", "{\"amount\":5}", ""),
                new Write("setTaskHourlyRate", "PUT", HARBOUR + "/tasks/{b}/hourly-rate", "{\"amount\":5}", ""));
    }

    private static Stream<Write> entries() {
        var mine = WS + "/user/{me}/time-entries";
        var late = WS + "/time-entries/{late}";
        var theBreak = "{\"type\":\"BREAK\"}";
        return Stream.of(
                new Write("createTimeEntry", "POST", WS + "/time-entries", "{" + WHEN + ON_WHAT + "}", ""),
                new Write("createTimeEntry", "POST", WS + "/time-entries", theBreak, ""),
                new Write("createForOthers", "POST", mine, "{" + WHEN + ON_WHAT + "}", ""),
                new Write("createForOthers", "POST", mine, theBreak, ""),
                new Write("updateTimeEntry", "PUT", late, "{" + WHEN + ON_WHAT + "}", ""),
                new Write(
                        "updateTimeEntry", "PUT", late, "{\"start\":\"2026-03-30T05:00:00Z\",\"type\":\"BREAK\"}", ""),
                new Write("replaceMany", "PUT", mine, "[{\"id\":\"{late}\"," + WHEN + ON_WHAT + "}]", ""),
                new Write("replaceMany", "PUT", mine, "[{\"id\":\"{late}\",\"type\":\"BREAK\"}]", ""),
                new Write("stopRunningTimeEntry", "PATCH", mine, "{\"end\":\"2026-03-30T10:00:00Z\"}", ""),
                new Write(
                        "updateInvoicedStatus",
                        "PATCH",
                        WS + "/time-entries/invoiced",
                        "{\"timeEntryIds\":[\"{early}\"]}",
                        ""));
    }

    private static Stream<Write> search() {
        return Stream.of(
                        "{\"accountStatuses\":[\"LIMITED\"]}",
                        "{\"email\":\"nobody\"}",
                        "{\"memberships\":\"WORKSPACE\"}",
                        "{\"name\":\"nobody\"}",
                        "{\"page\":2,\"pageSize\":1}",
                        "{\"projectId\":\"65f000000000000000000000\"}",
                        "{\"roles\":[\"PROJECT_MANAGER\"]}",
                        "{\"sortColumn\":\"ID\"}",
                        "{\"sortOrder\":\"DESCENDING\"}",
                        "{\"status\":\"PENDING\"}",
                        "{\"userGroups\":[\"65f000000000000000000000\"]}")
                .map(body -> new Write("filterUsersOfWorkspace", "POST", WS + "/users/info", body, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    void a_write_has_other_consequences_without_any_of_its_fields(Write write) {
        var whole = fake.consequencesOf(write.method(), write.path(), write.body(), write.look());

        assertThat(fake.consequencesOf(write.method(), write.path(), write.body(), write.look()))
                .isEqualTo(whole);
        assertThat(write.fields().map(field -> field.split(" ")[1]))
                .allSatisfy(field -> assertThat(
                                fake.consequencesOf(write.method(), write.path(), write.without(field), write.look()))
                        .as(field)
                        .isNotEqualTo(whole));
    }

    @Test
    void every_documented_field_has_an_effect_or_is_left_out_for_a_reason() {
        var documented = fake.documented().bodyFields();
        var accounted = writes().flatMap(Write::fields).collect(Collectors.toCollection(TreeSet::new));
        accounted.addAll(WITHOUT_EFFECT.keySet());

        assertThat(accounted).containsExactlyElementsOf(documented);
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException own) {
            throw new UncheckedIOException(own);
        }
    }

    private static ObjectNode object(JsonNode body) {
        return (ObjectNode) (body.isArray() ? body.get(0) : body);
    }
}
