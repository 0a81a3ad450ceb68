package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.clockport.failure.Refused;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent for several entries at once: they are looked up in one request, and nothing happens unless all are there. */
class ManyEntriesTest {

    private static final String IN = "/api/v1/workspaces/" + Wire.W;
    private static final UserId USER = new UserId(Wire.U);
    private static final TimeEntryId ONE = new TimeEntryId("e1");
    private static final TimeEntryId OTHER = new TimeEntryId("e2");

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private HttpClockify clockify;
    private TimeEntries entries;

    @BeforeEach
    void connect() {
        clockify = HttpClockify.connect(
                HttpConfig.of(Endpoint.at(SERVER.baseUrl() + "/api/v1"), Credentials.apiKey("secret-key"))
                        .withRetry(Retry.NEVER));
        entries = clockify.in(new WorkspaceId(Wire.W)).timeEntries();
    }

    @AfterEach
    void close() {
        clockify.close();
    }

    @Test
    void they_change_together_with_every_field() {
        answers(get(IN + "/time-entries/e1"), entry("e1"));
        answers(get(IN + "/time-entries/e2"), entry("e2"));
        answers(put(IN + "/user/" + Wire.U + "/time-entries"), "[%s,%s]".formatted(entry("e2"), entry("e1")));
        var changes = new LinkedHashMap<TimeEntryId, TimeEntryChange>();
        changes.put(ONE, TimeEntryChange.billable(false));
        changes.put(OTHER, TimeEntryChange.noTask());

        var changed = Await.value(entries.changeMany(USER, changes));

        assertThat(changed).extracting(TimeEntry::id).containsExactly(ONE, OTHER);
        SERVER.verify(putRequestedFor(urlEqualTo(IN + "/user/" + Wire.U + "/time-entries"))
                .withRequestBody(matchingJsonPath("$[0].id", equalTo("e1")))
                .withRequestBody(matchingJsonPath("$[0].taskId", equalTo("k1")))
                .withRequestBody(matchingJsonPath("$[1].billable", equalTo("true")))
                .withRequestBody(matchingJsonPath("$[?(@.id == 'e2' && @.taskId == null)]")));
    }

    @Test
    void they_are_looked_up_at_once_and_alone_only_what_is_not_shown() {
        answers(post(IN + "/time-entries/batch"), "[" + entry("e1") + "]");
        answers(get(IN + "/time-entries/e2"), entry("e2"));
        answers(delete(urlPathEqualTo(IN + "/user/" + Wire.U + "/time-entries")), "[]");
        var ids = new LinkedHashSet<>(List.of(OTHER, ONE));

        var deleted = Await.value(entries.deleteMany(USER, ids));

        assertThat(deleted).extracting(TimeEntry::id).containsExactlyElementsOf(ids);
        SERVER.verify(1, postRequestedFor(anyUrl()).withRequestBody(equalToJson("""
                {"timeEntryIds":["e2","e1"]}""")));
        SERVER.verify(1, getRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405, 500, 501})
    void they_are_looked_up_alone_where_nobody_knows_how_to_show_them_at_once(int status) {
        SERVER.stubFor(post(IN + "/time-entries/batch").willReturn(aResponse().withStatus(status)));
        answers(get(IN + "/time-entries/e1"), entry("e1"));
        answers(get(IN + "/time-entries/e2"), entry("e2"));
        answers(delete(urlPathEqualTo(IN + "/user/" + Wire.U + "/time-entries")), "[]");
        var ids = new LinkedHashSet<>(List.of(ONE, OTHER));

        assertThat(Await.value(entries.deleteMany(USER, ids)))
                .extracting(TimeEntry::id)
                .containsExactlyElementsOf(ids);
    }

    @Test
    void nothing_is_deleted_when_one_of_several_is_unknown() {
        answers(get(IN + "/time-entries/e1"), entry("e1"));
        SERVER.stubFor(get(IN + "/time-entries/e2")
                .willReturn(aResponse()
                        .withStatus(400)
                        .withBody(Wire.error(501, "Time entry doesn't belong to Workspace"))));

        var failure = Await.failure(entries.deleteMany(USER, Set.of(ONE, OTHER)));

        assertThat(failure).isEqualTo(new Refused.NotFound(OTHER));
        SERVER.verify(0, deleteRequestedFor(anyUrl()));
    }

    private static String entry(String id) {
        return Wire.entry(id, "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z");
    }

    private static void answers(MappingBuilder request, String body) {
        SERVER.stubFor(request.willReturn(okJson(body)));
    }
}
