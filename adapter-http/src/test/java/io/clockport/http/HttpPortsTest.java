package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.clockport.WorkspaceScope;
import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientName;
import io.clockport.failure.Refused;
import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.money.Money;
import io.clockport.paging.PageRequest;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectName;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import io.clockport.task.TaskChange;
import io.clockport.task.TaskName;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.clockport.timeentry.TimeRange;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the ports send, to the letter: a change carries every field that the service would reset. */
class HttpPortsTest {

    private static final String IN = "/api/v1/workspaces/" + Wire.W;
    private static final UserId USER = new UserId(Wire.U);
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private HttpClockify clockify;
    private WorkspaceScope workspace;

    @BeforeEach
    void connect() {
        clockify = HttpClockify.connect(
                HttpConfig.of(Endpoint.at(SERVER.baseUrl() + "/api/v1"), Credentials.apiKey("secret-key")));
        workspace = clockify.in(new WorkspaceId(Wire.W));
    }

    @AfterEach
    void close() {
        clockify.close();
    }

    @Test
    void every_request_says_who_asks_and_with_what() {
        answers(get("/api/v1/workspaces"), "[]");

        Await.value(clockify.workspaces().all());

        SERVER.verify(getRequestedFor(urlEqualTo("/api/v1/workspaces"))
                .withHeader("X-Api-Key", equalTo("secret-key"))
                .withHeader("Accept", equalTo("application/json"))
                .withHeader("User-Agent", matching("Clockport/\\d.*")));
    }

    @Test
    void renaming_a_project_sends_everything_that_would_be_reset_and_no_rates() {
        answers(get(IN + "/projects/p1"), Wire.project("p1", "Old", false));
        answers(put(IN + "/projects/p1"), Wire.project("p1", "New", false));

        var changed = Await.value(
                workspace.projects().change(new ProjectId("p1"), ProjectChange.rename(ProjectName.of("New"))));

        assertThat(changed.name().value()).isEqualTo("New");
        SERVER.verify(putRequestedFor(urlEqualTo(IN + "/projects/p1")).withRequestBody(equalToJson("""
                {"name":"New","clientId":"","color":"#009688","billable":true,"isPublic":true,"note":"keep me",
                 "archived":false}""")));
    }

    @Test
    void a_rate_in_another_currency_is_not_sent() {
        answers(get(IN + "/projects/p1"), Wire.project("p1", "Old", false));

        var failure = Await.failure(
                workspace.projects().change(new ProjectId("p1"), ProjectChange.hourlyRate(new Money(1, "USD"))));

        assertThat(failure).isInstanceOf(Refused.Invalid.class);
        SERVER.verify(0, putRequestedFor(anyUrl()));
    }

    @Test
    void a_rate_is_sent_in_minor_units() {
        answers(get(IN + "/projects/p1"), Wire.project("p1", "Old", false));
        answers(put(IN + "/projects/p1"), Wire.project("p1", "Old", false));

        Await.value(workspace.projects().change(new ProjectId("p1"), ProjectChange.hourlyRate(new Money(99, "EUR"))));

        SERVER.verify(putRequestedFor(urlEqualTo(IN + "/projects/p1"))
                .withRequestBody(matchingJsonPath("$.hourlyRate.amount", equalTo("99"))));
    }

    @Test
    void archiving_a_project_keeps_it_public_and_billable() {
        answers(get(IN + "/projects/p1"), Wire.project("p1", "Old", false));
        answers(put(IN + "/projects/p1"), Wire.project("p1", "Old", true));
        var project = (Project.Active) Await.value(workspace.projects().get(new ProjectId("p1")));

        Await.value(workspace.projects().archive(project));

        SERVER.verify(putRequestedFor(urlEqualTo(IN + "/projects/p1"))
                .withRequestBody(
                        matchingJsonPath("$[?(@.archived == true && @.billable == true && @.isPublic == true)]")));
    }

    @Test
    void changing_a_client_sends_its_further_addresses_again() {
        answers(get(IN + "/clients/c1"), Wire.client("c1", false));
        answers(put(IN + "/clients/c1"), Wire.client("c1", false));

        Await.value(workspace.clients().change(new ClientId("c1"), ClientChange.rename(ClientName.of("New"))));

        SERVER.verify(putRequestedFor(urlEqualTo(IN + "/clients/c1")).withRequestBody(equalToJson("""
                {"name":"New","email":"a@example.com","address":null,"ccEmails":["b@example.com"],"note":"good",
                "archived":false}""")));
    }

    @Test
    void archiving_a_client_can_reach_its_projects_and_their_tasks() {
        answers(get(IN + "/clients/c1"), Wire.client("c1", false));
        answers(put(urlPathEqualTo(IN + "/clients/c1")), Wire.client("c1", true));
        var client = (Client.Active) Await.value(workspace.clients().get(new ClientId("c1")));

        Await.value(workspace.clients().archive(client, ArchiveScope.WITH_PROJECTS_AND_TASKS));

        SERVER.verify(putRequestedFor(urlEqualTo(IN + "/clients/c1?archive-projects=true&mark-tasks-as-done=true")));
    }

    @Test
    void renaming_an_archived_tag_leaves_it_archived() {
        answers(get(IN + "/tags/t1"), Wire.tag("t1", "Old", true));
        answers(put(IN + "/tags/t1"), Wire.tag("t1", "New", true));

        var renamed = Await.value(workspace.tags().rename(new TagId("t1"), TagName.of("New")));

        assertThat(renamed).isEqualTo(new Tag.Archived(new TagId("t1"), TagName.of("New")));
        SERVER.verify(putRequestedFor(urlEqualTo(IN + "/tags/t1"))
                .withRequestBody(equalToJson("{\"name\":\"New\",\"archived\":true}")));
    }

    @Test
    void renaming_a_task_carries_its_groups_and_its_budget() {
        answers(get(IN + "/projects/p1/tasks/k1"), Wire.task("k1", "p1", "DONE"));
        answers(put(IN + "/projects/p1/tasks/k1"), Wire.task("k1", "p1", "DONE"));

        Await.value(
                workspace.tasks(new ProjectId("p1")).change(new TaskId("k1"), TaskChange.rename(TaskName.of("New"))));

        SERVER.verify(putRequestedFor(urlEqualTo(IN + "/projects/p1/tasks/k1"))
                .withRequestBody(equalToJson("""
                {"name":"New","assigneeIds":["%s"],"userGroupIds":["g1"],"estimate":"PT2H","budgetEstimate":77,
                 "billable":false,"status":"DONE"}""".formatted(Wire.U))));
    }

    @Test
    void describing_an_entry_sends_the_rest_again_custom_fields_under_their_other_name() {
        answers(get(IN + "/time-entries/e1"), Wire.entry("e1", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z"));
        answers(put(IN + "/time-entries/e1"), Wire.entry("e1", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z"));

        Await.value(workspace
                .timeEntries()
                .change(new TimeEntryId("e1"), TimeEntryChange.describe(Description.of("digging"))));

        SERVER.verify(putRequestedFor(urlEqualTo(IN + "/time-entries/e1")).withRequestBody(equalToJson("""
                {"start":"2026-03-02T09:00:00Z","end":"2026-03-02T10:00:00Z","description":"digging","billable":true,
                 "projectId":"p1","taskId":"k1","tagIds":["t1"],"type":"REGULAR",
                 "customFields":[{"customFieldId":"f1","value":"X-1"}]}""")));
    }

    @Test
    void a_timer_that_is_not_the_running_one_is_not_stopped() {
        answers(
                get(urlPathEqualTo(IN + "/user/" + Wire.U + "/time-entries")),
                "[" + Wire.entry("other", "2026-03-02T09:30:00Z", null) + "]");

        var failure = Await.failure(workspace.timeEntries().stop(timer("e1"), NINE.plusSeconds(60)));

        assertThat(failure).isEqualTo(new Refused.NotRunning(new TimeEntryId("e1")));
        SERVER.verify(0, patchRequestedFor(anyUrl()));
    }

    @Test
    void the_running_timer_is_stopped() {
        var path = IN + "/user/" + Wire.U + "/time-entries";
        answers(get(urlPathEqualTo(path)), "[" + Wire.entry("e1", "2026-03-02T09:00:00Z", null) + "]");
        answers(patch(path), Wire.entry("e1", "2026-03-02T09:00:00Z", "2026-03-02T09:01:00Z"));

        var stopped = Await.value(workspace.timeEntries().stop(timer("e1"), NINE.plusSeconds(60)));

        assertThat(stopped.end()).isEqualTo(NINE.plusSeconds(60));
        SERVER.verify(
                patchRequestedFor(urlEqualTo(path)).withRequestBody(equalToJson("{\"end\":\"2026-03-02T09:01:00Z\"}")));
    }

    @Test
    void starting_sends_no_end() {
        var path = IN + "/user/" + Wire.U + "/time-entries";
        answers(post(path), Wire.entry("e1", "2026-03-02T09:00:00Z", null));

        Await.value(workspace
                .timeEntries()
                .start(USER, new NewTimer(EntryDetails.describedAs(Description.of("dig")), NINE)));

        SERVER.verify(postRequestedFor(urlEqualTo(path)).withRequestBody(equalToJson("""
                {"start":"2026-03-02T09:00:00Z","description":"dig","billable":false,"type":"REGULAR"}""")));
    }

    @Test
    void a_range_is_asked_wider_and_cut_here() {
        answers(
                get(urlPathEqualTo(IN + "/user/" + Wire.U + "/time-entries")),
                "[%s,%s,%s]"
                        .formatted(
                                Wire.entry("e3", "2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"),
                                Wire.entry("e2", "2026-03-02T09:00:00Z", "2026-03-02T09:10:00Z"),
                                Wire.entry("e1", "2026-03-02T08:59:59Z", "2026-03-02T09:10:00Z")));
        var range = new TimeRange(NINE, NINE.plusSeconds(3600));

        var page = Await.value(
                workspace.timeEntries().of(USER, EntryFilter.in(range)).fetch(PageRequest.first(50)));

        assertThat(page.items()).extracting(TimeEntry::id).containsExactly(new TimeEntryId("e2"));
        SERVER.verify(getRequestedFor(urlPathEqualTo(IN + "/user/" + Wire.U + "/time-entries"))
                .withQueryParam("start", equalTo("2026-03-01T19:00:00Z"))
                .withQueryParam("end", equalTo("2026-03-03T00:00:01Z")));
    }

    @Test
    void a_listing_without_the_header_ends_with_a_short_page() {
        answers(get(urlPathEqualTo(IN + "/tags")), "[%s]".formatted(Wire.tag("t1", "A", false)));

        assertThat(Await.value(workspace.tags().matching(TagFilter.all()).collect(2)))
                .hasSize(1);
        SERVER.verify(1, getRequestedFor(urlPathEqualTo(IN + "/tags")));
    }

    private static TimeEntry.Running timer(String id) {
        return new TimeEntry.Running(new TimeEntryId(id), USER, EntryDetails.none(), NINE, false);
    }

    private static void answers(MappingBuilder request, String body) {
        SERVER.stubFor(request.willReturn(okJson(body)));
    }
}
