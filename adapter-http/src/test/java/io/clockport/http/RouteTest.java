package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.timeentry.DeletedAtOnce;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RouteTest {

    /** What many a server takes unless somebody says otherwise: nginx and Tomcat, say. */
    private static final int LONGEST_REQUEST_LINE = 8192;

    @Test
    void as_many_ids_as_are_deleted_at_once_fit_into_an_address() {
        var workspace = new WorkspaceId("5f0000000000000000000001");
        var user = new UserId("5f0000000000000000000002");
        var ids = IntStream.range(0, DeletedAtOnce.MOST)
                .mapToObj(number -> new TimeEntryId(String.format("5f00000000000000%08x", number)))
                .collect(Collectors.toSet());

        var route =
                Route.of("workspaces", workspace, "user", user, "time-entries").ids("time-entry-ids", ids);

        // What is left is for a gateway's own path.
        assertThat("DELETE " + Endpoint.global().base().getPath() + route + " HTTP/1.1")
                .hasSizeLessThan(LONGEST_REQUEST_LINE - 400);
    }

    @Test
    void ids_are_parted_by_commas_and_in_order() {
        var route = Route.of("entries").ids("ids", Set.of(new TimeEntryId("b"), new TimeEntryId("a")));

        assertThat(route).hasToString("/entries?ids=a,b");
    }

    @Test
    void what_people_wrote_is_escaped() {
        assertThat(Route.of("tags").with("name", "a,b &c")).hasToString("/tags?name=a%2Cb+%26c");
    }
}
