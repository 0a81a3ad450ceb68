package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people have in the custom fields of their workspace. */
class CustomFieldsTest extends WireTest {

    private static final String PROFILE = WORKSPACE + "/member-profile/{me}";

    @BeforeEach
    void the_workspace_has_a_field_of_each_type() {
        PeopleFieldsOf.put(served.inMemory());
    }

    @Fidelity(
            row = "field.set",
            claim = "setting what somebody has in a custom field answers 201 with five keys",
            sources = {"document 2026-05", "surface audit 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    void what_was_set_is_answered_with_the_field_it_is_in() {
        var reply = set("{me}", PeopleFieldsOf.TEXT, "\"20231211-12345\"");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body())
                .hasToString(served.filledIn("{\"customFieldId\":\"" + PeopleFieldsOf.TEXT
                        + "\",\"customFieldName\":\"TIN\",\"customFieldType\":\"TXT\",\"userId\":\"{me}\","
                        + "\"value\":\"20231211-12345\"}"));
    }

    @Fidelity(
            row = "field.list",
            claim =
                    "the custom fields of a workspace can be listed, whole and by name, status and what they are of; whether "
                            + "those that are switched off are among them when nobody asks is not established, here they are",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @ParameterizedTest
    @CsvSource({
        "'', 9",
        "?name=HEI, 1",
        "?status=INACTIVE, 1",
        "?status=VISIBLE, 8",
        "?entity-type=USER, 9",
        "?entity-type=TIMEENTRY, 0"
    })
    void the_fields_themselves_are_listed(String query, int found) {
        var fields = served.get(WORKSPACE + "/custom-fields" + query).body();

        assertThat(fields).hasSize(found);
    }

    @Fidelity(row = "field.list")
    @Test
    void a_field_is_listed_as_a_profile_describes_it() {
        var described = named(served.get(PROFILE).body().get("userCustomFieldValues"), "name", "office")
                .get("customField");

        var listed = named(served.get(WORKSPACE + "/custom-fields").body(), "name", "office");

        assertThat(listed).isEqualTo(described);
        assertThat(served.get(WORKSPACE + "/custom-fields?status=GONE").status())
                .isEqualTo(400);
    }

    @Fidelity(
            row = "field.of-user",
            claim = "users carry what they have in the custom fields of the workspace, and what the workspace has by "
                    + "default where they have nothing of their own; fields that are switched off are left out",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void users_carry_what_they_have_in_each_field() {
        set("{me}", PeopleFieldsOf.NUMBER, "180");

        var listed = served.get(WORKSPACE + "/users").body().at("/0/customFields");

        assertThat(named(listed, "customFieldName", "height").get("value").intValue())
                .isEqualTo(180);
        assertThat(named(listed, "customFieldName", "office").get("value").asText())
                .isEqualTo("Gdynia");
        assertThat(named(listed, "customFieldName", "TIN").get("value").isNull())
                .isTrue();
        assertThat(listed.findValuesAsText("customFieldName")).doesNotContain("old", "mood");
        assertThat(served.get("/user").body().get("customFields")).isEqualTo(listed);
        assertThat(served.get("/user?include-memberships=true").body().get("customFields"))
                .isEqualTo(listed);
        assertThat(served.post(WORKSPACE + "/users/info", "{}").body().at("/0/customFields"))
                .isEqualTo(listed);
    }

    @Fidelity(
            row = "field.of-profile",
            claim = "a profile carries each custom field with its description, and says whether the value is the "
                    + "person's own or the workspace's",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void a_profile_says_whose_a_value_is() {
        var before = named(served.get(PROFILE).body().get("userCustomFieldValues"), "name", "office");
        set("{me}", PeopleFieldsOf.ONE, "\"Warsaw\"");

        var after = named(served.get(PROFILE).body().get("userCustomFieldValues"), "name", "office");

        assertThat(before.get("sourceType").asText() + before.get("value").asText())
                .isEqualTo("WORKSPACEGdynia");
        assertThat(after.get("sourceType").asText() + after.get("value").asText())
                .isEqualTo("USERWarsaw");
        assertThat(after.fieldNames())
                .toIterable()
                .containsExactly("customField", "customFieldId", "name", "sourceType", "type", "userId", "value");
        assertThat(after.get("customField").fieldNames())
                .toIterable()
                .containsExactly(
                        "allowedValues",
                        "description",
                        "entityType",
                        "id",
                        "name",
                        "onlyAdminCanEdit",
                        "placeholder",
                        "projectDefaultValues",
                        "required",
                        "status",
                        "type",
                        "workspaceDefaultValue",
                        "workspaceId");
    }

    @Fidelity(
            row = "field.in-profile-patch",
            claim = "a PATCH of a profile sets custom fields too; one value that will not do and nothing is changed",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void a_profile_takes_all_values_or_none() {
        var good = "{\"customFieldId\":\"" + PeopleFieldsOf.TEXT + "\",\"value\":\"new\"}";
        var bad = "{\"customFieldId\":\"" + PeopleFieldsOf.NUMBER + "\",\"value\":\"no number\"}";

        var refused =
                served.patch(PROFILE, "{\"workCapacity\":\"PT6H\",\"userCustomFields\":[" + good + "," + bad + "]}");
        var untouched = served.get(PROFILE).body();
        var taken = served.patch(PROFILE, "{\"userCustomFields\":[" + good + "]}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(untouched.get("workCapacity").asText()).isEqualTo("PT8H");
        assertThat(named(untouched.get("userCustomFieldValues"), "name", "TIN")
                        .get("value")
                        .isNull())
                .isTrue();
        assertThat(named(taken.body().get("userCustomFieldValues"), "name", "TIN")
                        .get("value")
                        .asText())
                .isEqualTo("new");
        assertThat(served.patch(PROFILE, "{\"userCustomFields\":[{\"value\":1}]}")
                        .status())
                .isEqualTo(400);
    }

    @Fidelity(
            row = "field.type",
            claim = "a value must be of the type of its custom field: numbers, lists, true or false, else text; how "
                    + "another one is refused is not established",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                PeopleFieldsOf.TEXT + "| \"text\" | 1",
                PeopleFieldsOf.TEXT + "| \"text\" | {\"a\":1}",
                PeopleFieldsOf.LINK + "| \"https://example.com\" | true",
                PeopleFieldsOf.NUMBER + "| 1.5 | \"1.5\"",
                PeopleFieldsOf.CHECK + "| false | \"false\"",
                PeopleFieldsOf.ONE + "| \"Warsaw\" | [\"Warsaw\"]",
                PeopleFieldsOf.SEVERAL + "| [\"Warsaw\",\"Gdynia\"] | \"Warsaw\"",
                PeopleFieldsOf.SEVERAL + "| [] | [1]"
            })
    void a_value_must_be_of_the_type_of_its_field(String field, String good, String bad) {
        var taken = set("{me}", field, good);

        var refused = set("{me}", field, bad);

        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.body().get("value")).hasToString(good);
        assertThat(refused.status() + " " + refused.code()).isEqualTo("400 501");
        assertThat(refused.message()).startsWith("You entered invalid value for field : [");
        assertThat(set("{me}", field, "null").body().get("value").isNull()).isTrue();
    }

    @Fidelity(
            row = "field.required",
            claim =
                    "a custom field that must be filled cannot be emptied; the message is its name, as it is for entries",
            sources = {"restoretime 2026-08", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"value\":null}", "{\"value\":\" \"}", "{}"})
    void a_required_field_cannot_be_emptied(String body) {
        var reply = served.put(path("{me}", PeopleFieldsOf.REQUIRED), body);

        assertThat(reply.status() + " " + reply.code() + " " + reply.message()).isEqualTo("400 501 badge");
    }

    @Fidelity(
            row = "field.rights",
            claim = "people fill in their own custom fields, and admins everybody's; some fields are for admins only",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void some_fields_are_for_admins_only() {
        var member = served.newMember().value();

        assertThat(asMember(member, PeopleFieldsOf.TEXT)).isEqualTo(201);
        assertThat(asMember(member, PeopleFieldsOf.FOR_ADMINS)).isEqualTo(403);
        assertThat(asMember("{me}", PeopleFieldsOf.TEXT)).isEqualTo(403);
        assertThat(set(member, PeopleFieldsOf.FOR_ADMINS, "\"A\"").status()).isEqualTo(201);
    }

    @Fidelity(
            row = "field.missing",
            claim = "a custom field that is not there was seen to answer 404 with a message and a code, unlike "
                    + "anything else in a workspace; which is not established",
            sources = {"surface audit 2026-06", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "missing-custom-field-is-400")
    @ParameterizedTest
    @CsvSource({NOBODY, PeopleFieldsOf.SWITCHED_OFF, PeopleFieldsOf.OF_ENTRIES})
    void a_field_that_is_not_there_is_not_found(String field) {
        var reply = set("{me}", field, "1");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.message()).isEqualTo("Custom field doesn't exist on workspace.");
        assertThat(set(NOBODY, field, "1").message()).isEqualTo("User doesn't belong to Workspace");
    }

    private Reply set(String user, String field, String value) {
        return served.put(path(user, field), "{\"value\":" + value + "}");
    }

    private int asMember(String user, String field) {
        return served.asMember("PUT", path(user, field), "{\"value\":\"v\"}").status();
    }

    private static String path(String user, String field) {
        return WORKSPACE + "/users/" + user + "/custom-field/" + field + "/value";
    }

    private static JsonNode named(JsonNode fields, String key, String name) {
        return StreamSupport.stream(fields.spliterator(), false)
                .filter(field -> field.get(key).asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
