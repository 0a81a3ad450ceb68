package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import org.junit.jupiter.api.Test;

/** What one request does where a little of everything is there already. */
class FurnishedTest extends WireTest {

    private final Furniture furniture = Furniture.in(served);

    @Fidelity(row = "entry.hydrated")
    @Test
    void what_is_hydrated_has_the_things_beside_their_ids() {
        var entry = served.get(WORKSPACE + "/user/{me}/time-entries?description=early")
                .body()
                .at("/0/id")
                .asText();
        var change = "[{\"id\":\"" + entry + "\",\"description\":\"changed\"}]";

        assertThat(served.get(WORKSPACE + "/time-entries/" + entry + "?hydrated=true")
                        .body()
                        .has("project"))
                .isTrue();
        assertThat(served.get(WORKSPACE + "/user/{me}/time-entries?hydrated=true")
                        .body()
                        .get(0)
                        .has("project"))
                .isTrue();
        assertThat(served.put(WORKSPACE + "/user/{me}/time-entries?hydrated=true", change)
                        .body()
                        .get(0)
                        .has("project"))
                .isTrue();
        assertThat(served.put(WORKSPACE + "/user/{me}/time-entries", change)
                        .body()
                        .get(0)
                        .has("project"))
                .isFalse();
    }

    @Fidelity(
            row = "task.contains-assignee",
            claim = "a task that is asked for without assignees has none",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    void a_task_without_assignees_has_none() {
        var tasks = furniture.filled(WORKSPACE + "/projects/{harbour}/tasks");
        var body = served.filledIn("{\"name\":\"c\",\"assigneeIds\":[\"{me}\"]}");

        var made = served.post(tasks + "?contains-assignee=false", body);
        var changed = served.put(tasks + "/" + made.id(), body);
        var cleared = served.put(tasks + "/" + made.id() + "?contains-assignee=0", body);

        assertThat(made.body().get("assigneeIds")).isEmpty();
        assertThat(changed.body().get("assigneeIds")).hasSize(1);
        assertThat(cleared.body().get("assigneeIds")).isEmpty();
    }

    @Fidelity(row = "client.archive-cascades")
    @Test
    void archiving_a_client_reaches_as_far_as_asked() {
        served.put(
                furniture.filled(WORKSPACE + "/clients/{acme}?archive-projects=true&mark-tasks-as-done=true"),
                "{\"name\":\"acme\",\"archived\":true}");

        assertThat(served.get(furniture.filled(WORKSPACE + "/projects/{harbour}"))
                        .body()
                        .get("archived")
                        .asBoolean())
                .isTrue();
        assertThat(served.get(furniture.filled(WORKSPACE + "/projects/{harbour}/tasks?is-active=true"))
                        .body())
                .isEmpty();
    }

    @Fidelity(
            row = "entry.from-entry",
            claim = "an entry made from one that is not there is 404 without a body",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    void an_entry_is_made_from_one_that_is_there() {
        var entry = served.get(WORKSPACE + "/user/{me}/time-entries?description=early")
                .body()
                .at("/0/id")
                .asText();

        var unknown = served.post(WORKSPACE + "/user/{me}/time-entries?from-entry=" + NOBODY, "{}");
        var known = served.post(WORKSPACE + "/user/{me}/time-entries?from-entry=" + entry, "{}");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body().isMissingNode()).isTrue();
        assertThat(known.status()).isEqualTo(201);
    }

    @Fidelity(
            row = "entry.delete-many-needs-ids",
            claim = "deleting many entries needs their ids, repeated or separated by commas",
            sources = {"document 2026-05", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    void many_entries_are_deleted_by_their_ids() {
        var entries = served.get(WORKSPACE + "/user/{me}/time-entries").body();
        var path = WORKSPACE + "/user/{me}/time-entries";

        var none = served.delete(path);
        var two = served.delete(path + "?time-entry-ids=" + entries.at("/0/id").asText() + ","
                + entries.at("/1/id").asText());

        assertThat(none.code()).isEqualTo(3001);
        assertThat(two.body()).hasSize(2);
        assertThat(served.get(path).body()).hasSize(entries.size() - 2);
    }
}
