package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.contract.OwnPromise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented parameter of the query of every simulated operation: what it changes, or why it changes nothing. */
class ParametersTest {

    /** A list, the parameters that it is asked with, and what it then shows, by the field that tells the items apart. */
    record Asked(String operation, String parameters, String path, String field, List<String> shown) {

        static Asked of(String operation, String parameters, String path, String field, String... shown) {
            return new Asked(operation, parameters, path, field, List.of(shown));
        }

        @Override
        public String toString() {
            return operation + " " + parameters;
        }
    }

    private static final Map<String, String> WITHOUT_EFFECT = Map.of(
            "getUsersOfWorkspace include-roles", "the document has no place for roles in its answer",
            "addUsers send-email", "the fake writes to nobody",
            "getProjects hydrated", "what it adds is not documented",
            "getProject hydrated", "what it adds is not documented",
            "getProjects expense-limit", "expenses are not simulated",
            "getProjects expense-date", "expenses are not simulated",
            "getProject expense-limit", "expenses are not simulated",
            "getProject expense-date", "expenses are not simulated",
            "getProject custom-field-entity-type", "custom fields are not simulated",
            "updateTask membership-status", "whoever is on a task here has joined");

    private static final String WS = "/workspaces/{ws}";
    private static final String NOBODY = "65f000000000000000000000";

    private final ServedFake served = ServedFake.empty();
    private final Map<String, String> ids = new java.util.HashMap<>();

    @BeforeEach
    void furnish() {
        made("acme", "/clients", "{\"name\":\"acme\"}");
        made("brand", "/clients", "{\"name\":\"brand\"}");
        made(
                "harbour",
                "/projects",
                "{\"name\":\"Harbour\",\"billable\":true,\"isPublic\":true,\"clientId\":\"{acme}\"}");
        made("pier", "/projects", "{\"name\":\"Pier\",\"billable\":false,\"isPublic\":false,\"clientId\":\"{brand}\"}");
        made("old", "/projects", "{\"name\":\"Old pier\",\"billable\":false,\"isPublic\":false}");
        put("/projects/{old}", "{\"archived\":true}");
        put("/clients/{brand}", "{\"name\":\"brand\",\"archived\":true}");
        served.patch(WS + filled("/projects/{pier}/template"), "{\"isTemplate\":true}");
        served.patch(
                WS + filled("/projects/{harbour}/estimate"),
                "{\"timeEstimate\":{\"active\":true,\"estimate\":\"PT8H\",\"type\":\"MANUAL\"}}");
        made("b", "/projects/{harbour}/tasks", "{\"name\":\"b\"}");
        made("a", "/projects/{harbour}/tasks", "{\"name\":\"a\"}");
        put("/projects/{harbour}/tasks/{a}", "{\"name\":\"a\",\"status\":\"DONE\"}");
        made("office", "/tags", "{\"name\":\"office\"}");
        made("field", "/tags", "{\"name\":\"field\"}");
        made("fielded", "/tags", "{\"name\":\"fielded\"}");
        put("/tags/{fielded}", "{\"name\":\"fielded\",\"archived\":true}");
        entry("early", "06", "\"projectId\":\"{harbour}\",\"taskId\":\"{b}\",\"tagIds\":[\"{field}\"]");
        entry("middle", "07", "\"projectId\":\"{pier}\",\"tagIds\":[\"{office}\"]");
        entry("late", "08", "\"billable\":false");
        served.post(WS + "/time-entries", "{\"description\":\"running\",\"start\":\"2026-03-30T09:00:00Z\"}");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    static Stream<Asked> lists() {
        var clients = "/clients?";
        var tags = "/tags?";
        var projects = "/projects?";
        var tasks = "/projects/{harbour}/tasks?";
        var entries = "/user/{me}/time-entries?";
        return Stream.of(
                Asked.of("getClients", "name", clients + "name=BRA", "name", "brand"),
                Asked.of("getClients", "archived", clients + "archived=true", "name", "brand"),
                Asked.of("getClients", "sort-order", clients + "sort-order=DESCENDING", "name", "brand", "acme"),
                Asked.of(
                        "getClients",
                        "sort-column",
                        clients + "sort-column=ID&sort-order=DESCENDING",
                        "name",
                        "brand",
                        "acme"),
                Asked.of("getClients", "page page-size", clients + "page=2&page-size=1", "name", "brand"),
                Asked.of("getTags", "name", tags + "name=field", "name", "field", "fielded"),
                Asked.of("getTags", "strict-name-search", tags + "name=field&strict-name-search=true", "name", "field"),
                Asked.of("getTags", "excluded-ids", tags + "excluded-ids={field},{office}", "name", "fielded"),
                Asked.of("getTags", "archived", tags + "archived=false", "name", "field", "office"),
                Asked.of("getTags", "sort-column", tags + "sort-column=ID", "name", "office", "field", "fielded"),
                Asked.of("getTags", "sort-order", tags + "sort-order=DESCENDING", "name", "office", "fielded", "field"),
                Asked.of("getTags", "page page-size", tags + "page=2&page-size=2", "name", "office"),
                Asked.of("getProjects", "name", projects + "name=pier", "name", "Old pier", "Pier"),
                Asked.of(
                        "getProjects",
                        "strict-name-search",
                        projects + "name=Pier&strict-name-search=1",
                        "name",
                        "Pier"),
                Asked.of("getProjects", "archived", projects + "archived=true", "name", "Old pier"),
                Asked.of("getProjects", "billable", projects + "billable=true", "name", "Harbour"),
                Asked.of("getProjects", "clients", projects + "clients={acme}", "name", "Harbour"),
                Asked.of(
                        "getProjects",
                        "contains-client",
                        projects + "clients={acme}&contains-client=false",
                        "name",
                        "Old pier",
                        "Pier"),
                Asked.of("getProjects", "client-status", projects + "client-status=ARCHIVED", "name", "Pier"),
                Asked.of("getProjects", "users", projects + "users=" + NOBODY, "name"),
                Asked.of(
                        "getProjects",
                        "contains-user",
                        projects + "users=" + NOBODY + "&contains-user=false",
                        "name",
                        "Harbour",
                        "Old pier",
                        "Pier"),
                Asked.of("getProjects", "user-status", projects + "users={me}&user-status=PENDING", "name"),
                Asked.of("getProjects", "is-template", projects + "is-template=true", "name", "Pier"),
                Asked.of("getProjects", "access", projects + "access=PUBLIC", "name", "Harbour"),
                Asked.of("getProjects", "userGroups", projects + "userGroups=" + NOBODY, "name"),
                Asked.of(
                        "getProjects",
                        "contains-group",
                        projects + "userGroups=" + NOBODY + "&contains-group=false",
                        "name",
                        "Harbour",
                        "Old pier",
                        "Pier"),
                Asked.of(
                        "getProjects",
                        "sort-column",
                        projects + "sort-column=BUDGET&sort-order=DESCENDING&page-size=1",
                        "name",
                        "Harbour"),
                Asked.of(
                        "getProjects",
                        "sort-order",
                        projects + "sort-order=DESCENDING",
                        "name",
                        "Pier",
                        "Old pier",
                        "Harbour"),
                Asked.of("getProjects", "page page-size", projects + "page=3&page-size=1", "name", "Pier"),
                Asked.of("getTasks", "name", tasks + "name=B", "name", "b"),
                Asked.of("getTasks", "strict-name-search", tasks + "name=B&strict-name-search=true", "name"),
                Asked.of("getTasks", "is-active", tasks + "is-active=true", "name", "b"),
                Asked.of("getTasks", "sort-column", tasks + "sort-column=ID", "name", "b", "a"),
                Asked.of("getTasks", "sort-order", tasks + "sort-order=DESCENDING", "name", "b", "a"),
                Asked.of("getTasks", "page page-size", tasks + "page=2&page-size=1", "name", "b"),
                Asked.of("getTimeEntries", "description", entries + "description=IDD", "description", "middle"),
                Asked.of(
                        "getTimeEntries",
                        "start",
                        entries + "start=2026-03-30T08:00:00Z",
                        "description",
                        "running",
                        "late"),
                Asked.of("getTimeEntries", "end", entries + "end=2026-03-30T06:30:00Z", "description", "early"),
                Asked.of("getTimeEntries", "project", entries + "project={pier}", "description", "middle"),
                Asked.of("getTimeEntries", "task", entries + "task={b}", "description", "early"),
                Asked.of(
                        "getTimeEntries",
                        "tags",
                        entries + "tags={office}&tags={field}",
                        "description",
                        "middle",
                        "early"),
                Asked.of(
                        "getTimeEntries",
                        "project-required",
                        entries + "project-required=true",
                        "description",
                        "middle",
                        "early"),
                Asked.of("getTimeEntries", "task-required", entries + "task-required=1", "description", "early"),
                Asked.of("getTimeEntries", "in-progress", entries + "in-progress=true", "description", "running"),
                Asked.of(
                        "getTimeEntries",
                        "get-week-before",
                        entries + "get-week-before=2026-03-30T07:00:00Z",
                        "description",
                        "early"),
                Asked.of("getTimeEntries", "page page-size", entries + "page=2&page-size=3", "description", "early"),
                Asked.of(
                        "getInProgressTimeEntries",
                        "page page-size",
                        "/time-entries/status/in-progress?page=2&page-size=1",
                        "description"),
                Asked.of("getUsersOfWorkspace", "email", "/users?email=nobody", "name"),
                Asked.of("getUsersOfWorkspace", "name", "/users?name=nobody", "name"),
                Asked.of("getUsersOfWorkspace", "status", "/users?status=PENDING", "name"),
                Asked.of("getUsersOfWorkspace", "account-statuses", "/users?account-statuses=DELETED", "name"),
                Asked.of("getUsersOfWorkspace", "project-id", "/users?project-id=" + NOBODY, "name"),
                Asked.of("getUsersOfWorkspace", "page page-size", "/users?page=2&page-size=1", "name"),
                Asked.of(
                        "getManagersOfUser",
                        "page page-size sort-column sort-order",
                        "/users/{me}/managers?page=2&page-size=1&sort-column=ID&sort-order=DESCENDING",
                        "name"));
    }

    @Fidelity(
            row = "listing.documented-parameters",
            claim = "lists are filtered, sorted and paged as the document says",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void a_list_is_as_it_was_asked_for(Asked asked) {
        var reply = served.get(WS + filled(asked.path()));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .extracting(item -> item.get(asked.field()).asText())
                .containsExactlyElementsOf(asked.shown());
    }

    @Fidelity(row = "listing.documented-parameters")
    @Test
    void members_are_sorted_by_what_they_may_and_bring() {
        var other = served.post(WS + "/users", "{\"email\":\"a@example.com\"}")
                .body()
                .at("/memberships/0/userId")
                .asText();
        var invited = other.equals(served.inMemory().me().value()) ? "1" : "0";
        served.put(WS + "/users/{me}/hourly-rate", "{\"amount\":5}");
        served.put(WS + "/users/{me}/cost-rate", "{\"amount\":5}");

        assertThat(List.of("ACCESS&sort-order=DESCENDING", "HOURLYRATE", "COSTRATE", "EMAIL"))
                .allSatisfy(sort -> assertThat(served.get(WS + "/users?sort-column=" + sort)
                                .body()
                                .at("/0/email")
                                .asText())
                        .as(sort + invited)
                        .isEqualTo("a@example.com"));
        assertThat(served.get(WS + "/users?sort-order=DESCENDING")
                        .body()
                        .at("/1/email")
                        .asText())
                .isEqualTo("a@example.com");
    }

    @Fidelity(row = "entry.hydrated")
    @Test
    void what_is_hydrated_has_the_things_beside_their_ids() {
        var entry = served.get(WS + "/user/{me}/time-entries?description=early")
                .body()
                .at("/0/id")
                .asText();
        var change = "[{\"id\":\"" + entry + "\",\"description\":\"changed\"}]";

        assertThat(served.get(WS + "/time-entries/" + entry + "?hydrated=true")
                        .body()
                        .has("project"))
                .isTrue();
        assertThat(served.get(WS + "/user/{me}/time-entries?hydrated=true")
                        .body()
                        .get(0)
                        .has("project"))
                .isTrue();
        assertThat(served.put(WS + "/user/{me}/time-entries?hydrated=true", change)
                        .body()
                        .get(0)
                        .has("project"))
                .isTrue();
        assertThat(served.put(WS + "/user/{me}/time-entries", change)
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
        var tasks = WS + filled("/projects/{harbour}/tasks");
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
                WS + filled("/clients/{acme}?archive-projects=true&mark-tasks-as-done=true"),
                "{\"name\":\"acme\",\"archived\":true}");

        assertThat(served.get(WS + filled("/projects/{harbour}"))
                        .body()
                        .get("archived")
                        .asBoolean())
                .isTrue();
        assertThat(served.get(WS + filled("/projects/{harbour}/tasks?is-active=true"))
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
        var entry = served.get(WS + "/user/{me}/time-entries?description=early")
                .body()
                .at("/0/id")
                .asText();

        var unknown = served.post(WS + "/user/{me}/time-entries?from-entry=" + NOBODY, "{}");
        var known = served.post(WS + "/user/{me}/time-entries?from-entry=" + entry, "{}");

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
        var entries = served.get(WS + "/user/{me}/time-entries").body();
        var path = WS + "/user/{me}/time-entries";

        var none = served.delete(path);
        var two = served.delete(path + "?time-entry-ids=" + entries.at("/0/id").asText() + ","
                + entries.at("/1/id").asText());

        assertThat(none.code()).isEqualTo(3001);
        assertThat(two.body()).hasSize(2);
        assertThat(served.get(path).body()).hasSize(entries.size() - 2);
    }

    @OwnPromise("the list of what is understood is complete")
    @Test
    void every_documented_parameter_is_tested_here_or_left_out_for_a_reason() {
        var document = Reference.read(Reference.needed(Reference.OFFICIAL_DOCUMENT));
        var understood = understood();
        var documented = new TreeSet<String>();
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var name = operation.getValue().path("operationId").asText();
                if (!name.isEmpty() && isSimulated(operation.getKey(), path.getKey())) {
                    operation.getValue().path("parameters").forEach(parameter -> {
                        if (parameter.path("in").asText().equals("query")) {
                            documented.add(name + " " + parameter.path("name").asText());
                        }
                    });
                }
            }
        }

        assertThat(understood).containsAll(documented);
        assertThat(documented).containsAll(WITHOUT_EFFECT.keySet());
    }

    private static Set<String> understood() {
        var understood = lists().flatMap(asked ->
                        Stream.of(asked.parameters().split(" ")).map(parameter -> asked.operation() + " " + parameter))
                .collect(Collectors.toCollection(TreeSet::new));
        understood.addAll(WITHOUT_EFFECT.keySet());
        // tested by methods of their own, above and in AdministrationTest
        understood.addAll(List.of(
                "getUsersOfWorkspace sort-column",
                "getUsersOfWorkspace sort-order",
                "getUsersOfWorkspace memberships",
                "getLoggedUser include-memberships",
                "getWorkspacesOfUser roles",
                "getTimeEntry hydrated",
                "getTimeEntries hydrated",
                "replaceMany hydrated",
                "createTask contains-assignee",
                "updateTask contains-assignee",
                "updateClient archive-projects",
                "updateClient mark-tasks-as-done",
                "createForOthers from-entry",
                "deleteMany time-entry-ids"));
        return understood;
    }

    private boolean isSimulated(String method, String path) {
        var real =
                path.substring("/v1".length()).replace("{workspaceId}", "{ws}").replaceAll("\\{(?!ws)[^}]*}", NOBODY);
        return served.with(method.toUpperCase(Locale.ROOT), real, "{}").status() != 501;
    }

    private void entry(String description, String hour, String more) {
        made(
                description,
                "/time-entries",
                "{\"description\":\"" + description + "\",\"start\":\"2026-03-30T" + hour
                        + ":00:00Z\",\"end\":\"2026-03-30T" + hour + ":30:00Z\"," + more + "}");
    }

    private void made(String name, String path, String body) {
        var reply = served.post(WS + filled(path), filled(body));
        assertThat(reply.status()).as(body).isEqualTo(201);
        ids.put(name, reply.id());
    }

    private void put(String path, String body) {
        assertThat(served.put(WS + filled(path), body).status()).isEqualTo(200);
    }

    private String filled(String text) {
        var filled = text;
        for (var id : new ArrayList<>(ids.entrySet())) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return served.filledIn(filled);
    }
}
