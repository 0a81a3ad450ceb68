package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders that cannot be followed are told what is wrong with them, and change nothing. */
@OwnPromise("control plane")
class ControlRefusalsTest extends WireTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST  | /faults          | nonsense                       | $              | is no JSON
            POST  | /faults          | [1]                            | $              | must be a JSON object, not a list
            POST  | /faults          | {} {}                          | $              | is followed by something else
            POST  | /faults          | {"times":1,"times":2}          | $              | is no JSON: Duplicate field
            POST  | /faults          | {"effect":"FAILS"}             | $.effect       | did you mean FAIL? Known are FAIL, COMMIT_THEN_FAIL
            POST  | /faults          | {"effect":7}                   | $.effect       | must not be 7: Known are FAIL
            POST  | /faults          | {"times":0}                    | $.times        | must be a whole number from 1 to 1000000, not 0
            POST  | /faults          | {"times":1000001}              | $.times        | not 1000001
            POST  | /faults          | {"times":1.5}                  | $.times        | not 1.5
            POST  | /faults          | {"times":"1"}                  | $.times        | not "1"
            POST  | /faults          | {"skip":-1}                    | $.skip         | must be a whole number from 0 to 1000000
            POST  | /faults          | {"probability":0}              | $.probability  | must be a number above 0 and at most 1, not 0
            POST  | /faults          | {"probability":1.01}           | $.probability  | not 1.01
            POST  | /faults          | {"seed":1e30}                  | $.seed         | must be a whole number of 64 bits
            POST  | /faults          | {"status":200}                 | $.status       | must be a whole number from 400 to 599
            POST  | /faults          | {"effect":"DELAY"}             | $.delayMs      | must be from 1 to 600000 for the effect DELAY
            POST  | /faults          | {"delayMs":600001}             | $.delayMs      | must be a whole number from 0 to 600000
            POST  | /faults          | {"retryAfter":-1}              | $.retryAfter   | must be a whole number from 0 to 86400
            POST  | /faults          | {"method":"post"}              | $.method       | did you mean POST?
            POST  | /faults          | {"operation":"getTag5"}        | $.operation    | did you mean getTag
            POST  | /faults          | {"path":""}                    | $.path         | must be a text of 1 to 500 characters
            POST  | /faults          | {"body":"XML"}                 | $.body         | Known are EMPTY, JSON, HTML
            POST  | /faults          | {"tims":1}                     | $.tims         | is not known here: did you mean times?
            PUT   | /clock           | {}                             | $              | must say one of "now"
            PUT   | /clock           | {"running":true,"advance":"PT1H"} | $           | must say one of "now"
            PUT   | /clock           | {"advance":"1h"}               | $.advance      | must be a duration such as PT1H, not "1h"
            PUT   | /clock           | {"advance":"PT9999999H"}       | $.advance      | must lead to a moment from 2000
            PUT   | /clock           | {"now":"yesterday"}            | $.now          | must be a moment in UTC such as 2026-03-30T08:00:00Z
            PUT   | /clock           | {"now":"1999-12-31T23:59:59Z"} | $.now          | must lead to a moment from 2000
            PATCH | /quirks          | {"send-last-pages":true}       | $.send-last-pages | did you mean send-last-page? Known are reject-archived-tags
            PATCH | /quirks          | {"send-last-page":"no"}        | $.send-last-page  | must be true or false, not "no"
            PATCH | /quirks          | {"send-last-page":1}           | $.send-last-page  | must be true or false, not 1
            PATCH | /quirks          | {"limit-requests-per-hour":-1} | $.limit-requests-per-hour | must be a whole number from 0 to 1000000
            PUT   | /limits          | {}                             | $.limits       | is missing
            PUT   | /limits          | {"limits":[{}]}                | $.limits[0].requests | is missing
            PUT   | /limits          | {"limits":[{"requests":1,"per":"DAY"}]} | $.limits[0].per | Known are SECOND, MINUTE, HOUR
            PUT   | /limits          | {"limits":[1]}                 | $.limits       | must be a list of at most 20 objects
            PUT   | /snapshots/a%20b |                                | {name}         | must be 1 to 64 letters
            PUT   | /snapshots/-a    |                                | {name}         | must be 1 to 64 letters
            PUT   | /state           | {"format":99}                  | $              | format 99 is not understood
            POST  | /users           | {}                             | $.email        | is missing
            POST  | /users           | {"email":"a@example.com","zone":"Mars"} | $.zone | must be a zone such as Europe/Warsaw
            POST  | /users           | {"email":"a@example.com","key":"owner-key"} | $.key | opens somebody's account already
            PATCH | /workspaces/{ws}/settings | {"forcedFields":["NAME"]} | $.forcedFields | must be a list of words out of DESCRIPTION
            PATCH | /workspaces/{ws}/settings | {"lock":{"automatic":{"kind":"WEEKLY"}}} | $.lock.automatic | must have the kind OLDER_THAN with amount
            PATCH | /workspaces/{ws}/settings | {"lock":{"befor":null}} | $.lock.befor | did you mean before?
            PUT   | /workspaces/{ws}/members/{me} | {"role":"BOSS"} | $.role | Known are OWNER
            GET   | /journal?methods=GET |                            | ?methods       | did you mean method?
            GET   | /journal?limit=x |                                | ?limit         | must be a whole number from 0
            GET   | /journal?faulty=x |                               | ?faulty        | must be true or false
            """)
    void what_is_wrong_is_said_with_its_place(String method, String path, String body, String place, String problem) {
        var reply = served.order(method, served.filledIn(path), body == null ? "" : body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).startsWith(place + " ").contains(problem);
        assertThat(reply.body().at("/problems/0/path").asText()).isEqualTo(place);
        assertThat(reply.body().at("/problems/0/problem").asText()).contains(problem);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var reply = served.order("POST", "/faults", "{\"times\":0,\"status\":1,\"what\":2}");

        assertThat(reply.body().get("problems"))
                .extracting(problem -> problem.get("path").asText())
                .containsExactlyInAnyOrder("$.times", "$.status", "$.what");
    }

    @Test
    void of_very_much_that_is_wrong_the_beginning_is_said() {
        var fields = new StringBuilder("{");
        for (int i = 0; i < 1_000; i++) {
            fields.append('"').append("x".repeat(30)).append(i).append("\":1,");
        }

        var reply = served.order("POST", "/faults", fields + "\"y\":1}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().get("problems")).hasSize(20);
    }

    @Test
    void an_order_is_small_and_a_state_may_be_large() {
        var large = "{\"path\":\"" + "x".repeat(70_000) + "\"}";

        assertThat(served.order("POST", "/faults", large).status()).isEqualTo(413);
        assertThat(served.order("PUT", "/state", large).status()).isEqualTo(400);
    }

    @Test
    void of_several_quirks_all_are_moved_or_none() {
        var reply = served.order("PATCH", "/quirks", "{\"send-last-page\":false,\"nonsense\":true}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(served.get("/workspaces/{ws}/tags").headers().firstValue("Last-Page"))
                .isPresent();
    }

    @Test
    void what_is_not_there_is_404_and_says_where_to_look() {
        var reply = served.order("GET", "/nonsense", "");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.message()).contains("/__clockport/openapi.json");
    }

    @Test
    void another_method_is_405_and_says_which_there_are() {
        var reply = served.order("POST", "/clock", "{}");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers().firstValue("Allow")).hasValue("GET, PUT");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /snapshots/none",
        "DELETE, /snapshots/none",
        "POST, /snapshots/none/restore",
        "GET, /faults/99",
        "GET, /workspaces/none/settings",
        "DELETE, /workspaces/{ws}/members/none",
        "GET, /report"
    })
    void what_nobody_has_made_is_404(String method, String path) {
        assertThat(served.order(method, served.filledIn(path), "").status()).isEqualTo(404);
    }
}
