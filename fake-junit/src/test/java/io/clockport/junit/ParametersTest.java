package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.contract.OwnPromise;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every documented parameter of the query of every simulated operation: what it changes, or why it changes nothing. That one is
 * understood rests on its effect: the same request without it is answered otherwise.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParametersTest {

    /** A list, the parameters that it is asked with, and what it then shows, by the field that tells the items apart. */
    record Asked(String operation, String parameters, String path, String field, List<String> shown) {

        static Asked of(String operation, String parameters, String path, String field, String... shown) {
            return new Asked(operation, parameters, path, field, List.of(shown));
        }

        Stream<Effect> effects() {
            return Stream.of(parameters.split(" ")).map(parameter -> Effect.read(operation, parameter, path));
        }

        @Override
        public String toString() {
            return operation + " " + parameters;
        }
    }

    /** A request with a parameter that makes a difference, in the answer or in what a look shows afterwards. */
    record Effect(String operation, String parameter, String method, String path, String body, String look) {

        static Effect read(String operation, String parameter, String path) {
            return new Effect(operation, parameter, "GET", WS + path, "", "");
        }

        static Effect written(String operation, String parameter, String method, String path, String body) {
            return new Effect(operation, parameter, method, WS + path, body, "");
        }

        Effect seenAt(String where) {
            return new Effect(operation, parameter, method, path, body, WS + where);
        }

        String withoutIt() {
            var parts = path.split("\\?", 2);
            return parts[0] + "?"
                    + Arrays.stream(parts[1].split("&"))
                            .filter(part -> !part.startsWith(parameter + "="))
                            .collect(Collectors.joining("&"));
        }

        @Override
        public String toString() {
            return operation + " " + parameter;
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

    private static final String WS = WireTest.WORKSPACE;
    private static final String NOBODY = WireTest.NOBODY;

    private final FurnishedFake fake = new FurnishedFake();

    @AfterAll
    void stop() {
        fake.close();
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
                Asked.of("getClients", "sort-column", clients + "sort-column=ID", "name", "brand", "acme"),
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
                        "description",
                        "running"),
                Asked.of("getUsersOfWorkspace", "email", "/users?email=nobody", "name"),
                Asked.of("getUsersOfWorkspace", "name", "/users?name=nobody", "name"),
                Asked.of("getUsersOfWorkspace", "status", "/users?status=PENDING", "name"),
                Asked.of("getUsersOfWorkspace", "account-statuses", "/users?account-statuses=DELETED", "name"),
                Asked.of("getUsersOfWorkspace", "project-id", "/users?project-id=" + NOBODY, "name"),
                Asked.of("getUsersOfWorkspace", "page page-size", "/users?page=2&page-size=1", "name", "Owner"),
                Asked.of("ofWorkspace", "name", "/custom-fields?name=HEI", "name", "height"),
                Asked.of("ofWorkspace", "status", "/custom-fields?status=INACTIVE", "name", "old"),
                Asked.of("ofWorkspace", "entity-type", "/custom-fields?entity-type=TIMEENTRY", "name"),
                Asked.of(
                        "getManagersOfUser",
                        "page page-size sort-column sort-order",
                        "/users/{me}/managers?page=2&page-size=1&sort-column=ID&sort-order=DESCENDING",
                        "name",
                        "Owner"));
    }

    static Stream<Effect> effects() {
        var tasks = "/projects/{harbour}/tasks";
        var assigned = "\"assigneeIds\":[\"{me}\"]}";
        var archived = "{\"name\":\"acme\",\"archived\":true}";
        return Stream.concat(
                lists().flatMap(Asked::effects),
                Stream.of(
                        Effect.read("getUsersOfWorkspace", "sort-column", "/users?sort-column=ID"),
                        Effect.read("getUsersOfWorkspace", "sort-order", "/users?sort-order=DESCENDING"),
                        Effect.read("getUsersOfWorkspace", "memberships", "/users?memberships=WORKSPACE"),
                        new Effect(
                                "getLoggedUser",
                                "include-memberships",
                                "GET",
                                "/user?include-memberships=true",
                                "",
                                ""),
                        new Effect("getWorkspacesOfUser", "roles", "GET", "/workspaces?roles=TEAM_MANAGER", "", ""),
                        Effect.read("getTimeEntry", "hydrated", "/time-entries/{early}?hydrated=true"),
                        Effect.read("getTimeEntries", "hydrated", "/user/{me}/time-entries?hydrated=true"),
                        Effect.written(
                                "replaceMany",
                                "hydrated",
                                "PUT",
                                "/user/{me}/time-entries?hydrated=true",
                                "[{\"id\":\"{early}\"}]"),
                        Effect.written(
                                "createTask",
                                "contains-assignee",
                                "POST",
                                tasks + "?contains-assignee=false",
                                "{\"name\":\"c\"," + assigned),
                        Effect.written(
                                "updateTask",
                                "contains-assignee",
                                "PUT",
                                tasks + "/{b}?contains-assignee=0",
                                "{\"name\":\"b\"," + assigned),
                        Effect.written(
                                        "updateClient",
                                        "archive-projects",
                                        "PUT",
                                        "/clients/{acme}?archive-projects=true",
                                        archived)
                                .seenAt("/projects/{harbour}"),
                        Effect.written(
                                        "updateClient",
                                        "mark-tasks-as-done",
                                        "PUT",
                                        "/clients/{acme}?archive-projects=true&mark-tasks-as-done=true",
                                        archived)
                                .seenAt(tasks),
                        Effect.written(
                                "createForOthers",
                                "from-entry",
                                "POST",
                                "/user/{me}/time-entries?from-entry=" + NOBODY,
                                "{}"),
                        Effect.written(
                                "deleteMany",
                                "time-entry-ids",
                                "DELETE",
                                "/user/{me}/time-entries?time-entry-ids={early},{late}",
                                "")));
    }

    @Fidelity(
            row = "listing.documented-parameters",
            claim = "lists are filtered, sorted and paged as the document says",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void a_list_is_as_it_was_asked_for(Asked asked) {
        var reply = fake.answerTo("GET", WS + asked.path(), "");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .extracting(item -> item.get(asked.field()).asText())
                .containsExactlyElementsOf(asked.shown());
    }

    @OwnPromise("a parameter that is understood makes a difference")
    @ParameterizedTest(name = "{0}")
    @MethodSource("effects")
    void a_request_is_answered_otherwise_without_its_parameter(Effect effect) {
        var with = fake.consequencesOf(effect.method(), effect.path(), effect.body(), effect.look());
        var again = fake.consequencesOf(effect.method(), effect.path(), effect.body(), effect.look());
        var without = fake.consequencesOf(effect.method(), effect.withoutIt(), effect.body(), effect.look());

        assertThat(again).isEqualTo(with);
        assertThat(without).isNotEqualTo(with);
    }

    @OwnPromise("the list of what is understood is complete")
    @Test
    void every_documented_parameter_has_an_effect_or_is_left_out_for_a_reason() {
        var documented = fake.documented().parameters();
        var accounted = effects().map(Effect::toString).collect(Collectors.toCollection(TreeSet::new));
        accounted.addAll(WITHOUT_EFFECT.keySet());

        assertThat(accounted).containsExactlyElementsOf(documented);
    }
}
