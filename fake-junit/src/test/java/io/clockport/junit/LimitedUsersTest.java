package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.contract.OwnPromise;
import io.clockport.id.UserId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People who have no account of their own: how they come, where they are seen, and what an admin changes for them. */
class LimitedUsersTest extends WireTest {

    private static final String LIMITED = WORKSPACE + "/limited-users";
    private static final String LISTED = WORKSPACE + "/users?account-statuses=LIMITED";

    @Fidelity(
            row = "members.limited-add",
            claim =
                    "people without an account are added by name, several at once, and answered 201 with an object; what "
                            + "is in it is not established, here nothing",
            sources = {"generated clients 2026-08", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void several_people_are_added_by_name() {
        var reply = served.post(LIMITED, "{\"users\":[{\"name\":\"Ada\"},{\"name\":\" Lin \"}]}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body()).hasToString("{}");
        var listed = served.get(LISTED).body();
        assertThat(listed.findValuesAsText("name")).containsExactlyInAnyOrder("Ada", "Lin");
        assertThat(listed.findValuesAsText("status")).containsOnly("LIMITED");
    }

    @Fidelity(
            row = "members.limited-listed",
            claim = "limited users are members at once, and are listed only to who asks for accounts of that kind",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void who_does_not_ask_for_them_is_not_shown_them() {
        var ada = added("{\"name\":\"Ada\"}");

        assertThat(served.get(WORKSPACE + "/users").body()).hasSize(1);
        assertThat(served.get(WORKSPACE + "/users?account-statuses=ACTIVE,LIMITED")
                        .body())
                .hasSize(2);
        assertThat(served.post(WORKSPACE + "/users/info", "{\"accountStatuses\":[\"LIMITED\"]}")
                        .body()
                        .findValuesAsText("id"))
                .containsExactly(ada);
        assertThat(membershipOf(ada).get("membershipStatus").asText()).isEqualTo("ACTIVE");
    }

    @Fidelity(
            row = "members.limited-info",
            claim = "with a limited user come rates in minor units, capacity, first day of the week, working days and "
                    + "values of custom fields",
            sources = {"generated clients 2026-08", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void what_comes_with_them_is_kept_where_it_is_kept_of_others() {
        PeopleFieldsOf.put(served.inMemory());

        var ada = added("{\"name\":\"Ada\",\"hourlyRate\":5000,\"costRate\":3000,\"weekStart\":\"SUNDAY\","
                + "\"workCapacity\":\"PT6H\",\"workingDays\":[\"MONDAY\",\"FRIDAY\"],\"userGroups\":[],"
                + "\"userCustomFields\":[{\"customFieldId\":\"" + PeopleFieldsOf.TEXT + "\",\"value\":\"123\"}]}");

        var profile = served.get(WORKSPACE + "/member-profile/" + ada).body();
        assertThat(profile.get("weekStart").asText()).isEqualTo("SUNDAY");
        assertThat(profile.get("workCapacity").asText()).isEqualTo("PT6H");
        assertThat(profile.get("workingDays")).hasToString("[\"MONDAY\",\"FRIDAY\"]");
        assertThat(profile.get("hasPassword").booleanValue()).isFalse();
        assertThat(profile.at("/userCustomFieldValues/0/value").asText()).isEqualTo("123");
        assertThat(membershipOf(ada).get("hourlyRate")).hasToString("{\"amount\":5000,\"currency\":\"USD\"}");
        assertThat(membershipOf(ada).get("costRate")).hasToString("{\"amount\":3000,\"currency\":\"USD\"}");
    }

    @Fidelity(
            row = "members.limited-profile",
            claim =
                    "name and picture in a profile can be changed for limited users only; others have them in their account",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    void an_admin_changes_the_name_and_the_picture_of_those_who_have_no_account() {
        var ada = added("{\"name\":\"Ada\"}");
        var profile = WORKSPACE + "/member-profile/" + ada;

        var changed = served.patch(profile, "{\"name\":\"Ada L.\",\"imageUrl\":\"https://example.com/ada.png\"}")
                .body();
        var shown = served.get(LISTED).body().get(0);
        var removed = served.patch(profile, "{\"removeProfileImage\":true}").body();
        var mine = served.patch(WORKSPACE + "/member-profile/{me}", "{\"name\":\"X\",\"imageUrl\":\"y\"}")
                .body();

        assertThat(changed.get("name").asText()).isEqualTo("Ada L.");
        assertThat(changed.get("imageUrl").asText()).isEqualTo("https://example.com/ada.png");
        assertThat(shown.get("name").asText()).isEqualTo("Ada L.");
        assertThat(shown.get("profilePicture").asText()).isEqualTo("https://example.com/ada.png");
        assertThat(removed.get("name").asText()).isEqualTo("Ada L.");
        assertThat(removed.get("imageUrl").asText()).endsWith("no-user-image.png");
        assertThat(mine.get("name").asText()).isNotEqualTo("X");
        assertThat(mine.get("imageUrl").asText()).isNotEqualTo("y");
    }

    @Fidelity(
            row = "members.limited-refused",
            claim =
                    "an empty list, a name of none or more than a hundred letters, an unknown day and a capacity that is no "
                            + "duration are refused; that it is in these words, and that nobody is added then, is a guess",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | [users]",
                "{\"users\":[]} | [users]",
                "{\"users\":[{\"name\":\"Ada\"},{}]} | [name]",
                "{\"users\":[{\"name\":\"Ada\"},{\"name\":\" \"}]} | [name]",
                "{\"users\":[{\"name\":\"Ada\"},{\"name\":\"LONG\"}]} | [name]",
                "{\"users\":[{\"name\":\"Ada\"},{\"name\":\"b\",\"weekStart\":\"FUNDAY\"}]} | [weekStart]",
                "{\"users\":[{\"name\":\"Ada\"},{\"name\":\"b\",\"workingDays\":[\"\"]}]} | [workingDays]",
                "{\"users\":[{\"name\":\"Ada\"},{\"name\":\"b\",\"workCapacity\":\"8h\"}]} | [workCapacity]"
            })
    void one_who_will_not_do_keeps_everybody_out(String body, String field) {
        var reply = served.post(LIMITED, body.replace("LONG", "x".repeat(101)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("You entered invalid value for field : " + field);
        assertThat(served.get(LISTED).body()).isEmpty();
    }

    @OwnPromise("what is of another shape is refused before anybody is added")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"users\":{}}",
                "{\"users\":[\"Ada\"]}",
                "{\"users\":[{\"name\":\"Ada\"},{\"name\":[]}]}",
                "{\"users\":[{\"name\":\"Ada\",\"hourlyRate\":\"much\"}]}",
                "{\"users\":[{\"name\":\"Ada\",\"costRate\":-1}]}",
                "{\"users\":[{\"name\":\"Ada\",\"hourlyRate\":4294967296}]}",
                "{\"users\":[{\"name\":\"Ada\",\"userCustomFields\":[{}]}]}"
            })
    void nonsense_adds_nobody(String body) {
        assertThat(served.post(LIMITED, body).status()).isEqualTo(400);
        assertThat(served.get(LISTED).body()).isEmpty();
    }

    @Fidelity(row = "rights.administration")
    @Test
    void a_member_adds_nobody() {
        served.newMember();

        assertThat(served.asMember("POST", LIMITED, "{\"users\":[{\"name\":\"Ada\"}]}")
                        .status())
                .isEqualTo(403);
        assertThat(served.get(LISTED).body()).isEmpty();
    }

    @OwnPromise("a long list is taken whole, and read page by page")
    @Test
    void ten_thousand_people_come_at_once() {
        var names = IntStream.range(0, 10_000)
                .mapToObj(number -> "{\"name\":\"" + number + "\"}")
                .collect(Collectors.joining(",", "{\"users\":[", "]}"));

        assertThat(served.post(LIMITED, names).status()).isEqualTo(201);
        assertThat(served.get(LISTED + "&page-size=5000&page=2").body()).hasSize(5_000);
        assertThat(served.get(LISTED + "&page-size=5000&page=3").body()).isEmpty();
    }

    @OwnPromise("limited users are part of the state")
    @Test
    void they_go_out_with_the_state_and_come_back() {
        var ada = added("{\"name\":\"Ada\",\"workCapacity\":\"PT6H\"}");
        var state = served.order("GET", "/state", "").body().toString();

        served.order("POST", "/reset", "");
        var afterReset = served.get(LISTED).body();
        served.order("PUT", "/state", state);

        assertThat(afterReset).isEmpty();
        assertThat(served.get(LISTED).body().findValuesAsText("id")).containsExactly(ada);
        assertThat(served.get(WORKSPACE + "/member-profile/" + ada)
                        .body()
                        .get("workCapacity")
                        .asText())
                .isEqualTo("PT6H");
    }

    /** The id of the one who is added. */
    private String added(String person) {
        assertThat(served.post(LIMITED, "{\"users\":[" + person + "]}").status())
                .isEqualTo(201);
        return served.get(LISTED).body().at("/0/id").asText();
    }

    private JsonNode membershipOf(String user) {
        return served.get(WORKSPACE).membershipOf(new UserId(user).value());
    }
}
