package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client may write into a time entry, and what comes of it. */
class EntryValuesTest extends WireTest {

    private static final String ENTRIES = "/workspaces/{ws}/time-entries";

    @Fidelity(
            row = "timestamp.zone-required",
            claim = "a moment without a zone is refused, with the format that is wanted",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    void a_moment_without_a_zone_is_refused() {
        var reply = served.post(ENTRIES, "{\"start\":\"2026-01-01T10:00:00\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message())
                .isEqualTo("Ensure that the [start] date is in following format: \"yyyy-MM-ddThh:mm:ssZ\"");
    }

    @Fidelity(
            row = "timestamp.offset-normalised",
            claim = "an offset is taken and turned into UTC",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM)
    @Fidelity(row = "timestamp.millis-cut")
    @ParameterizedTest
    @CsvSource({
        "2026-01-01T10:00:00+02:00, 2026-01-01T08:00:00Z",
        "2026-01-01T10:00:00.999Z, 2026-01-01T10:00:00Z",
        "2026-01-01T00:30:00-03:30, 2026-01-01T04:00:00Z"
    })
    void a_moment_is_kept_in_whole_seconds_of_utc(String written, String kept) {
        var reply = served.post(ENTRIES, "{\"start\":\"" + written + "\"}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body().at("/timeInterval/start").asText()).isEqualTo(kept);
    }

    @Fidelity(
            row = "timestamp.not-a-date",
            claim = "what is no date at all is refused by the name of its field",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    void what_is_no_date_is_refused() {
        var reply = served.post(ENTRIES, "{\"start\":\"yesterday\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("You entered invalid value for field : [start]");
    }

    @Fidelity(
            row = "timer.start-by-default-now",
            claim = "an entry written without a start runs from the moment of the server, whatever else the body says",
            sources = {"recordings 2023-11", "restoretime 2026-08"},
            confidence = Confidence.HIGH)
    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"nonsense\":1}", "{\"duration\":\"PT1H\",\"timeInterval\":{\"start\":\"x\"}}"})
    void without_a_start_it_runs_from_now(String body) {
        served.send(
                "PUT",
                served.control("/clock"),
                java.net.http.HttpRequest.BodyPublishers.ofString("{\"now\":\"2026-03-30T09:00:00Z\"}"));

        var reply = served.post(ENTRIES, body);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body().at("/timeInterval/start").asText()).isEqualTo("2026-03-30T09:00:00Z");
        assertThat(reply.body().at("/timeInterval/end").isNull()).isTrue();
        assertThat(reply.body().at("/timeInterval/duration").isNull()).isTrue();
    }

    @Fidelity(
            row = "entry.description-null-or-empty",
            claim = "a description that was never sent is null",
            sources = "recordings 2023-11",
            confidence = Confidence.HIGH)
    @Fidelity(
            row = "entry.no-tags-is-null",
            claim = "the tags of an entry without tags are null, its custom fields an empty list",
            sources = {"recordings 2023-11", "recordings 2024-06", "probe log 2026-05"},
            confidence = Confidence.HIGH)
    @Fidelity(
            row = "entry.billable-by-default-no",
            claim =
                    "an entry without a project is not billable unless it says so, whatever the workspace has by default",
            sources = {"recordings 2023-11", "document 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    void what_was_not_sent_is_null_or_an_empty_list() {
        var body = served.post(ENTRIES, "{}").body();

        assertThat(body.get("description").isNull()).isTrue();
        assertThat(body.get("tagIds").isNull()).isTrue();
        assertThat(body.get("projectId").isNull()).isTrue();
        assertThat(body.get("taskId").isNull()).isTrue();
        assertThat(body.get("kioskId").isNull()).isTrue();
        assertThat(body.get("customFieldValues")).isEmpty();
        assertThat(body.get("customFieldValues").isArray()).isTrue();
        assertThat(body.get("billable").asBoolean()).isFalse();
    }

    @Fidelity(
            row = "entry.end-without-start",
            claim = "an end without a start is refused",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Fidelity(row = "entry.end-not-before-start")
    @Fidelity(row = "entry.at-most-999-hours")
    @Fidelity(row = "entry.description-angle-brackets")
    @Fidelity(row = "entry.break-needs-feature")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"end\":\"2026-01-01T10:00:00Z\"} | Can't create time entry with end time only.",
                "{\"start\":\"2020-12-01T14:57:28Z\",\"end\":\"2020-12-01T14:57:27Z\"}"
                        + " | Start datetime 2020-12-01T14:57:28Z is greater than end datetime 2020-12-01T14:57:27Z.",
                "{\"start\":\"2026-01-01T00:00:00Z\",\"end\":\"2026-02-11T15:00:01Z\"}"
                        + " | Time entry cannot have duration more than 999 hours.",
                "{\"description\":\"a<b\"} | You entered wrong value. Don't use \"<\" and \">\" characters",
                "{\"start\":\"2026-01-01T00:00:00Z\",\"end\":\"2026-01-01T00:10:00Z\",\"type\":\"BREAK\"}"
                        + " | You dont have permission to create break time entry since break feature is not enabled.",
            })
    void what_an_entry_cannot_be_is_refused_in_the_words_of_the_service(String body, String message) {
        var reply = served.post(ENTRIES, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(501);
        assertThat(reply.message()).isEqualTo(message);
        assertThat(served.get("/workspaces/{ws}/user/{me}/time-entries").body()).isEmpty();
    }

    @Fidelity(
            row = "entry.user-in-body-ignored",
            claim = "the person in the body is ignored; time for others goes to their own path",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    void a_person_in_the_body_is_ignored() {
        var reply = served.post(ENTRIES, "{\"userId\":\"65f000000000000000000000\"}");

        assertThat(reply.body().get("userId").asText())
                .isEqualTo(served.inMemory().me().value());
    }

    @Fidelity(
            row = "entry.duration-computed",
            claim = "the duration of an entry is computed; one that is sent is ignored, and so is an interval",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    void a_duration_in_the_body_is_ignored() {
        var reply = served.post(
                WORKSPACE + "/time-entries",
                "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\",\"duration\":\"PT9H\","
                        + "\"timeInterval\":{\"start\":\"2020-01-01T00:00:00Z\",\"duration\":\"PT9H\"}}");

        assertThat(reply.body().get("timeInterval"))
                .hasToString(
                        "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\",\"duration\":\"PT1H\"}");
    }

    @Fidelity(
            row = "entry.repeated-tags-echoed",
            claim = "a tag that is named twice is taken and answered twice",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    void a_tag_named_twice_is_answered_twice() {
        var tag = served.post("/workspaces/{ws}/tags", "{\"name\":\"t\"}").id();

        var reply = served.post(ENTRIES, "{\"tagIds\":[\"" + tag + "\",\"" + tag + "\"]}");

        assertThat(reply.body().get("tagIds"))
                .extracting(com.fasterxml.jackson.databind.JsonNode::asText)
                .containsExactly(tag, tag);
    }

    @Fidelity(
            row = "duration.hours-unbounded",
            claim = "hours go beyond 24 and days are never written; no time at all is `PT0S`",
            sources = {"recordings 2023-11", "probe log 2026-05"},
            confidence = Confidence.HIGH)
    @Test
    void a_duration_counts_hours_and_no_days() {
        var reply = served.post(ENTRIES, "{\"start\":\"2026-01-01T00:00:00Z\",\"end\":\"2026-01-02T14:26:24Z\"}");

        assertThat(reply.body().at("/timeInterval/duration").asText()).isEqualTo("PT38H26M24S");
    }
}
