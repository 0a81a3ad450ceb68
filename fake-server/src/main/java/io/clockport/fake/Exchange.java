package io.clockport.fake;

import io.clockport.Clockify;
import io.clockport.WorkspaceScope;
import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.paging.PageRequest;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** One request as its handler sees it: who asks, what the path names, what the query and the body say. */
record Exchange(
        Clockify account,
        Optional<Administration> administration,
        Predicate<WireQuirk> quirks,
        Map<String, String> path,
        Query query,
        Buffer bytes,
        Instant now) {

    private static final int LARGEST_PAGE = 5_000;

    boolean has(WireQuirk quirk) {
        return quirks.test(quirk);
    }

    boolean isMalformedWorkspace() {
        var id = path.get("workspaceId");
        return id != null && !id.matches("[0-9a-f]{24}");
    }

    /** What answers say besides what the domain knows. */
    Remarks remarks() {
        return new Remarks(administration);
    }

    /** What was sent; whether the blanks around a name belong to it is not established. */
    Body body() {
        var sent = Body.object(bytes.getBytes());
        return has(WireQuirk.KEEP_BLANKS_OF_NAMES) ? sent : sent.stripping("name");
    }

    WorkspaceId workspace() {
        return new WorkspaceId(named("workspaceId"));
    }

    WorkspaceScope scope() {
        return account.in(workspace());
    }

    UserId user() {
        return new UserId(named("userId"));
    }

    ClientId client() {
        return new ClientId(named("id"));
    }

    ProjectId project() {
        return new ProjectId(named("projectId"));
    }

    TaskId task() {
        return new TaskId(named("taskId"));
    }

    TagId tag() {
        return new TagId(named("id"));
    }

    TimeEntryId entry() {
        return new TimeEntryId(named("id"));
    }

    String customField() {
        return named("customFieldId");
    }

    PageRequest page() {
        return page(50, LARGEST_PAGE);
    }

    PageRequest page(int byDefault, int largest) {
        if (has(WireQuirk.REJECT_PAGE_BELOW_ONE) && query.isBelowPageOne()) {
            throw BadRequest.rule("Page index must be a positive value.");
        }
        return new PageRequest(query.page(), query.pageSize(byDefault, largest));
    }

    private String named(String parameter) {
        return Query.fitForAnId(Objects.requireNonNull(path.get(parameter)));
    }
}
