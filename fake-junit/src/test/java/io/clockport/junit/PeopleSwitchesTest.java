package io.clockport.junit;

import static io.clockport.junit.Switched.refused;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.inmemory.Quirk;
import org.junit.jupiter.params.ParameterizedTest;

/** What is disputed about people and their custom fields, with its switch on and off. */
class PeopleSwitchesTest {

    private static final String WORKSPACE = WireTest.WORKSPACE;

    @Fidelity(
            row = "field.dropdown",
            claim = "whether a dropdown of a person takes what it does not offer is not established; those of entries "
                    + "were seen to, here it does not",
            sources = {"restoretime 2026-08", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "take-any-dropdown-value")
    @ParameterizedTest
    @OnAndOff(Quirk.TAKE_ANY_DROPDOWN_VALUE)
    void a_dropdown_takes_what_it_does_not_offer(Switched takesAny) {
        takesAny.decides(served -> !refused(set(served, PeopleFieldsOf.ONE, "\"Berlin\""))
                && !refused(set(served, PeopleFieldsOf.SEVERAL, "[\"Warsaw\",\"Berlin\"]")));
    }

    @Fidelity(row = "field.missing")
    @ParameterizedTest
    @OnAndOff(Quirk.MISSING_CUSTOM_FIELD_IS_400)
    void a_field_that_is_not_there_is_a_bad_request(Switched badRequest) {
        badRequest.decides(served -> set(served, WireTest.NOBODY, "1").status() == 400);
    }

    @Fidelity(
            row = "members.limited-answer",
            claim =
                    "whether adding limited users answers with the workspace, as adding others does, is not established; here "
                            + "it does not",
            sources = {"generated clients 2026-08", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "answer-limited-users-with-workspace")
    @ParameterizedTest
    @OnAndOff(Quirk.ANSWER_LIMITED_USERS_WITH_WORKSPACE)
    void adding_limited_users_answers_with_the_workspace(Switched withWorkspace) {
        withWorkspace.decides(served -> served.post(WORKSPACE + "/limited-users", "{\"users\":[{\"name\":\"Ada\"}]}")
                .body()
                .has("memberships"));
    }

    private static Reply set(ServedFake served, String field, String value) {
        PeopleFieldsOf.put(served.inMemory());
        return served.put(WORKSPACE + "/users/{me}/custom-field/" + field + "/value", "{\"value\":" + value + "}");
    }
}
