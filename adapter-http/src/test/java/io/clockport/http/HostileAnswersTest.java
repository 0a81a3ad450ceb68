package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Unintelligible;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.paging.PageRequest;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that make no sense are failures with a type and a place. */
class HostileAnswersTest extends AgainstHostileServer {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "nonsense",
                "[]",
                "null",
                "17",
                "{\"id\":\"t1\"}",
                "{\"id\":\"t1\",\"name\":null,\"archived\":false}",
                "{\"id\":\"t1\",\"name\":\"A\",\"archived\":null}",
                "{\"id\":\"t1\",\"name\":\"A\",\"archived\":\"perhaps\"}",
                "{\"id\":\"t1\",\"name\":{\"a\":1},\"archived\":false}",
                "{\"id\":\"../../users\",\"name\":\"A\",\"archived\":false}",
                "{\"id\":17,\"name\":\"A\",\"archived\":false}",
                "{\"id\":\"t1\",\"name\":17,\"archived\":false}",
                "{\"id\":\"t1\",\"name\":true,\"archived\":false}",
                "{\"id\":\"t1\",\"name\":\"A\",\"archived\":false}{\"status\":500}",
                "{\"id\":\"t1\",\"name\":\"A\",\"archived\":false}<html>",
                "<html><body>Welcome to the hotel</body></html>"
            })
    void an_answer_that_makes_no_sense_is_unintelligible(String body) {
        answer(okJson(body));

        assertThat(Await.failure(workspace.tags().get(TAG)))
                .isInstanceOfSatisfying(
                        Unintelligible.class,
                        failure -> assertThat(failure.exchange()).isEqualTo("GET /workspaces/" + Wire.W + "/tags/t1"));
    }

    @Test
    void what_is_missing_is_named_by_its_place() {
        answer(okJson("[%s,{\"id\":\"t2\",\"name\":\"B\"}]".formatted(Wire.tag("t1", "A", false))));

        var failure = Await.failure(workspace.tags().matching(TagFilter.all()).fetch(PageRequest.first(10)));

        assertThat(failure).isInstanceOf(Unintelligible.class);
        assertThat(failure.message()).contains("/1/archived is missing");
    }

    @Test
    void what_is_missing_from_an_entry_is_named_by_its_place() {
        var entry = Wire.entry("e1", "2026-03-02T09:00:00Z", null);
        answer(okJson("[%s,%s]".formatted(entry, entry.replace("\"start\"", "\"begin\""))));

        var failure = Await.failure(workspace
                .timeEntries()
                .of(new UserId(Wire.U), EntryFilter.all())
                .fetch(PageRequest.first(10)));

        assertThat(failure).isInstanceOf(Unintelligible.class);
        assertThat(failure.message()).contains("/1/timeInterval", "start is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"billable\":true | \"billable\":null",
                "\"billable\":true | \"billable\":\"yes\"",
                "\"isLocked\":false | \"isLocked\":3",
                "\"isLocked\":false | \"x\":3",
                "\"timeInterval\": | \"timeInterval\":[],\"x\":",
                "\"start\":\"2026-03-02T09:00:00Z\" | \"start\":\"2026-03-02\"",
                "\"end\":null | \"end\":\"2026-03-02T08:59:59Z\"",
                "\"end\":null,\"duration\":null | \"duration\":\"PT1H\"",
                "\"type\":\"REGULAR\" | \"type\":\"OVERTIME\"",
                "[\"t1\"] | \"t1\"",
                "[\"t1\"] | [null]",
                "\"customFieldValues\":[ | \"customFieldValues\":{},\"x\":[",
                "\"id\":\"e1\" | \"id\":\"e/1\"",
                "\"userId\": | \"userId\":17,\"x\":"
            })
    void an_entry_with_a_wrong_field_is_unintelligible(String right, String wrong) {
        var good = Wire.entry("e1", "2026-03-02T09:00:00Z", null);
        assertThat(good).contains(right);
        answer(okJson("[" + good.replace(right, wrong) + "]"));

        assertThat(Await.failure(workspace
                        .timeEntries()
                        .of(new UserId(Wire.U), EntryFilter.all())
                        .fetch(PageRequest.first(10))))
                .isInstanceOf(Unintelligible.class);
    }

    @Test
    void an_entry_that_says_neither_an_end_nor_a_duration_runs() {
        var running = Wire.entry("e1", "2026-03-02T09:00:00Z", null);
        answer(okJson("[" + running.replace(",\"end\":null,\"duration\":null", "") + "]"));

        var page = Await.value(workspace
                .timeEntries()
                .of(new UserId(Wire.U), EntryFilter.all())
                .fetch(PageRequest.first(10)));

        assertThat(page.items()).singleElement().isInstanceOf(TimeEntry.Running.class);
    }

    @Test
    void a_list_that_something_follows_is_unintelligible() {
        answer(okJson("[" + Wire.entry("e1", "2026-03-02T09:00:00Z", null) + "]{\"status\":500}"));

        assertThat(Await.failure(workspace
                        .timeEntries()
                        .of(new UserId(Wire.U), EntryFilter.all())
                        .fetch(PageRequest.first(10))))
                .isInstanceOf(Unintelligible.class);
    }

    @Test
    void a_number_that_is_too_large_for_what_it_counts_is_unintelligible() {
        answer(okJson("""
                {"id":"w1","name":"A","workspaceSettings":{
                  "automaticLock":{"type":"MONTHLY","dayOfMonth":4294967297}}}"""));

        var failure = Await.failure(clockify.workspaces().get(new WorkspaceId("w1")));

        assertThat(failure).isInstanceOf(Unintelligible.class);
        assertThat(failure.message()).contains("/workspaceSettings/automaticLock/dayOfMonth");
    }

    @Test
    void a_write_whose_answer_makes_no_sense_may_have_happened() {
        answer(aResponse().withStatus(201).withBody("<html>"));

        assertThat(Await.failure(workspace.tags().create(TagName.of("A"))))
                .isInstanceOfSatisfying(
                        Unintelligible.class,
                        failure -> assertThat(failure.outcome())
                                .isEqualTo(new WriteOutcome.MayHaveHappened("a tag named A")));
    }

    @Test
    void fields_nobody_knows_are_ignored() {
        answer(okJson(Wire.tag("t1", "A", false).replace("{", "{\"new\":{\"a\":[1,{}]},")));

        assertThat(Await.value(workspace.tags().get(TAG))).isEqualTo(new Tag.Active(TAG, TagName.of("A")));
    }
}
