package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How lists are asked for in pages and ranges. */
class ListsTest extends WireTest {

    private static final String ENTRIES = WORKSPACE + "/user/{me}/time-entries";

    @Fidelity(
            row = "paging.page-size-limit",
            claim = "a page holds from 1 to 5000",
            sources = {"probe reports 2026-05", "help 2026"},
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @CsvSource({
        "0, 501, Page size must be a positive value",
        "-1, 501, Page size must be a positive value",
        "5001, 501, 'Page size cannot be larger than 5,000.'"
    })
    void a_page_of_that_size_is_refused(String size, int code, String message) {
        var reply = served.get(WORKSPACE + "/tags?page-size=" + size);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.message()).isEqualTo(message);
    }

    @Fidelity(
            row = "error.wrong-type-in-query",
            claim = "a query value of the wrong type is 400 with code 3000",
            sources = {"ledger 2026", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @ValueSource(strings = {"/tags?page-size=many", "/tags?archived=perhaps", "/projects?billable=perhaps"})
    void a_value_of_the_wrong_type_is_refused(String path) {
        var reply = served.get(WORKSPACE + path);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(3000);
    }

    @Fidelity(
            row = "paging.page-below-one",
            claim = "page 0 and below are page 1",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM,
            quirk = "reject-page-below-one")
    @ParameterizedTest
    @ValueSource(ints = {0, -3, 1})
    void pages_begin_at_one(int page) {
        served.post(WORKSPACE + "/tags", "{\"name\":\"t\"}");

        assertThat(served.get(WORKSPACE + "/tags?page=" + page).body()).hasSize(1);
    }

    @Fidelity(
            row = "paging.fifty-by-default",
            claim = "a page holds 50 unless another size is asked for",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    void fifty_come_at_once() {
        for (int number = 0; number < 51; number++) {
            served.post(WORKSPACE + "/tags", "{\"name\":\"t" + number + "\"}");
        }

        var reply = served.get(WORKSPACE + "/tags");

        assertThat(reply.body()).hasSize(50);
        assertThat(reply.headers().firstValue("Last-Page")).contains("false");
        assertThat(reply.headers().firstValue("total-count")).contains("51");
    }

    @Fidelity(
            row = "workspaces.not-paged",
            claim = "all workspaces come at once, whatever page is asked for",
            sources = "ledger 2026",
            confidence = Confidence.MEDIUM)
    @Test
    void workspaces_have_no_pages() {
        var reply = served.get("/workspaces?page=7&page-size=1");

        assertThat(reply.body()).hasSize(1);
        assertThat(reply.headers().firstValue("Last-Page")).isEmpty();
    }

    @Fidelity(
            row = "entries.in-progress-page-size",
            claim = "the list of running timers has pages of 1000 at most",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @CsvSource({"1000, 200", "1001, 400"})
    void running_timers_come_in_smaller_pages(int size, int status) {
        assertThat(served.get(WORKSPACE + "/time-entries/status/in-progress?page-size=" + size)
                        .status())
                .isEqualTo(status);
    }

    @Fidelity(
            row = "entries.range-needs-moments",
            claim = "a range of days, and one of no width, are refused",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?start=2026-05-01",
                "?start=2026-05-01T00:00:00Z&end=2026-05-01T00:00:00Z",
            })
    void a_range_that_will_not_do_is_refused(String range) {
        assertThat(served.get(ENTRIES + range).status()).isEqualTo(400);
    }

    @Fidelity(row = "listing.archived-omitted-lists-both")
    @ParameterizedTest
    @CsvSource({"'', 2", "?archived=true, 1", "?archived=false, 1", "?archived=1, 1", "?archived=False, 1"})
    void a_list_shows_both_states_or_the_one_asked_for(String query, int size) {
        served.post(WORKSPACE + "/tags", "{\"name\":\"active\"}");
        var tag = served.post(WORKSPACE + "/tags", "{\"name\":\"old\"}").id();
        served.put(WORKSPACE + "/tags/" + tag, "{\"name\":\"old\",\"archived\":true}");

        assertThat(served.get(WORKSPACE + "/tags" + query).body()).hasSize(size);
    }

    @Fidelity(
            row = "entries.by-ids",
            claim =
                    "entries can be read by their ids at once, which the document does not say; ids that nothing has are left out",
            sources = "ledger 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    void entries_are_read_by_their_ids() {
        var first = served.post(WORKSPACE + "/time-entries", "{\"description\":\"first\"}")
                .id();
        var second = served.post(WORKSPACE + "/time-entries", "{\"description\":\"second\"}")
                .id();
        var ids = "\"timeEntryIds\":[\"" + second + "\",\"" + NOBODY + "\",\"not-an-id\",\"" + first + "\"]";

        var plain = served.post(WORKSPACE + "/time-entries/batch", "{" + ids + "}");
        var hydrated = served.post(WORKSPACE + "/time-entries/batch", "{" + ids + ",\"hydrated\":true}");

        assertThat(plain.status()).isEqualTo(200);
        assertThat(plain.body())
                .extracting(entry -> entry.get("description").asText())
                .containsExactly("second", "first");
        assertThat(plain.body().get(0)).hasSize(15);
        assertThat(hydrated.body().get(0)).hasSize(20);
        assertThat(served.post(WORKSPACE + "/time-entries/batch", "{}").code()).isEqualTo(3002);
    }
}
