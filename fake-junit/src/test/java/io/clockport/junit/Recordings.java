package io.clockport.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.failure.EntryField;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.workspace.CreationPermission;
import io.clockport.workspace.CreationPermissions;
import io.clockport.workspace.EntryLock;
import io.clockport.workspace.TrackingMode;
import io.clockport.workspace.WorkspaceSettings;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How the state of each recording is made, and how its request is sent again. */
final class Recordings {

    /** Makes the state that a recording was made in, as far as its answer shows it, and sends the request again. */
    @FunctionalInterface
    interface Scenario {
        Reply replay(ServedFake served, JsonNode exchange);
    }

    /** The students' workspaces were as the service makes them. */
    private static final WorkspaceSettings AS_RECORDED = WorkspaceSettings.relaxed()
            .withProjects(true, true)
            .withCreation(new CreationPermissions(
                    CreationPermission.ADMINS, CreationPermission.EVERYONE, CreationPermission.EVERYONE));

    private static final Instant MAY_2026 = Instant.parse("2026-05-20T15:00:00Z");
    private static final String PROJECTS = "/workspaces/{ws}/projects";
    private static final String ENTRIES = "/workspaces/{ws}/time-entries";
    private static final String MY_ENTRIES = "/workspaces/{ws}/user/{me}/time-entries";
    private static final String CLIENTS = "/workspaces/{ws}/clients";
    private static final String TAGS = "/workspaces/{ws}/tags";
    private static final String NOBODY = "000000000000000000000000";

    private Recordings() {}

    /** The account of the student who recorded, at the moment of the recording. */
    static ServedFake freshAccount(JsonNode exchange) {
        var date = exchange.path("response").path("headers").path("Date").asText();
        var now = date.isEmpty()
                ? MAY_2026
                : ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
        return ServedFake.over(InMemoryClockify.builder()
                .clock(InstantSource.fixed(now))
                .seed((fake, backstage) -> {
                    var me = backstage.addUser("Student D", "user@example.com", ZoneId.of("America/Buenos_Aires"));
                    var name = exchange.path("response").path("body").path(0).path("workspaceSettings");
                    backstage.addWorkspace(
                            name.isMissingNode()
                                    ? "Workspace"
                                    : body(exchange).get(0).get("name").asText(),
                            me,
                            "USD",
                            AS_RECORDED);
                    backstage.setApiKey(me, ServedFake.KEY);
                    return me;
                })
                .build());
    }

    static Map<String, Scenario> scenarios() {
        var all = new HashMap<String, Scenario>();
        addPeople(all);
        addProjects(all);
        addEntries(all);
        addRefusals(all);
        addEntryRefusals(all);
        addAccessRefusals(all);
        return all;
    }

    private static void addPeople(Map<String, Scenario> all) {
        all.put("user-get.200.2024-06.json", (served, exchange) -> served.get("/user"));
        all.put("workspaces-list.200.2024-06.json", Recordings::listWorkspaces);
        all.put("workspaces-list.200.2023-10.json", Recordings::listWorkspaces);
        all.put("client-get.200.2026-08.json", (served, exchange) -> {
            var id = served.post(CLIENTS, "{\"name\":\"111QQQ\"}").id();
            served.put(
                    CLIENTS + "/" + id,
                    "{\"name\":\"111QQQ\",\"email\":\"user@example.com\",\"ccEmails\":[\"user@example.com\"]}");
            return served.get(CLIENTS + "/" + id);
        });
    }

    private static Reply listWorkspaces(ServedFake served, JsonNode exchange) {
        var backstage = served.inMemory().backstage();
        var recorded = exchange.path("response").path("body");
        var me = served.inMemory().me();
        for (int i = 1; i < recorded.size(); i++) {
            backstage.addWorkspace(recorded.get(i).get("name").asText(), me, "USD", AS_RECORDED);
        }
        return served.get("/workspaces");
    }

    private static void addProjects(Map<String, Scenario> all) {
        all.put(
                "project-create-name-only.201.2023-11.json",
                (served, exchange) -> served.post(PROJECTS, request(exchange)));
        all.put("project-put-name-only.200.2023-11.json", (served, exchange) -> {
            var before = body(exchange).deepCopy();
            ((ObjectNode) before).put("billable", true).put("public", true);
            return served.put(
                    PROJECTS + "/" + plantProject(served, before),
                    request(exchange).toString());
        });
        all.put(
                "project-get.200.2023-10.json",
                (served, exchange) -> served.get(PROJECTS + "/" + plantProject(served, body(exchange))));
        all.put("project-get.200.2026-05.json", (served, exchange) -> {
            var id = served.post(PROJECTS, "{\"name\":\"Redacted\",\"billable\":true,\"isPublic\":false}")
                    .id();
            return served.get(PROJECTS + "/" + id);
        });
        all.put("project-memberships-patch.200.2023-10.json", (served, exchange) -> {
            var request = request(exchange).deepCopy();
            ((ObjectNode) request.path("memberships").get(0)).put("userId", served.filledIn("{me}"));
            return served.patch(
                    PROJECTS + "/" + plantProject(served, body(exchange)) + "/memberships", request.toString());
        });
        Scenario list = (served, exchange) -> {
            body(exchange).forEach(project -> plantProject(served, project));
            return served.get(PROJECTS);
        };
        all.put("projects-list.200.2023-10.json", list);
        all.put("projects-list.200.2023-11.before-name-only-put.json", list);
        all.put("projects-list.200.2023-11.sorted-by-name.json", list);
        all.put("tasks-list.200.2026-05.json", (served, exchange) -> {
            var project = newProject(served);
            var tasks = PROJECTS + "/" + project + "/tasks";
            var task = served.post(tasks, "{\"name\":\"Login redirect loop in auth module\"}")
                    .id();
            served.put(
                    tasks + "/" + task,
                    "{\"name\":\"Login redirect loop in auth module\",\"status\":\"ACTIVE\",\"billable\":true}");
            served.post(
                    ENTRIES,
                    "{\"start\":\"2026-05-20T10:00:00Z\",\"end\":\"2026-05-20T10:00:20Z\",\"projectId\":\"" + project
                            + "\",\"taskId\":\"" + task + "\"}");
            return served.get(tasks + "?page=1&page-size=3");
        });
    }

    private static void addEntries(Map<String, Scenario> all) {
        all.put("time-entry-create.201.2024-06.json", (served, exchange) -> {
            var request = (ObjectNode) request(exchange).deepCopy();
            return served.post(ENTRIES, request.put("projectId", newProject(served)));
        });
        all.put("time-entry-delete.204.2024-06.json", (served, exchange) -> {
            var id = served.post(ENTRIES, "{}").id();
            return served.delete(ENTRIES + "/" + id);
        });
        all.put("time-entry-put-without-end-and-project.200.2024-06.json", (served, exchange) -> {
            var id = served.post(
                            ENTRIES,
                            "{\"start\":\"2024-06-04T14:40:00Z\",\"end\":\"2024-06-04T15:00:00Z\",\"projectId\":\""
                                    + newProject(served) + "\"}")
                    .id();
            return served.put(ENTRIES + "/" + id, request(exchange).toString());
        });
        Scenario list = (served, exchange) -> {
            plantEntries(served, body(exchange));
            return served.get(MY_ENTRIES);
        };
        all.put("time-entries-list.200.2024-06.json", list);
        all.put("time-entries-list.200.2026-05.json", (served, exchange) -> {
            var project = newProject(served);
            served.post(
                    ENTRIES,
                    "{\"description\":\"\",\"start\":\"2026-05-20T06:00:00Z\",\"end\":\"2026-05-20T14:00:00Z\","
                            + "\"projectId\":\"" + project + "\"}");
            return served.get(MY_ENTRIES + "?page=1&page-size=3&start=2026-05-01T00:00:00Z&end=2026-05-20T23:59:59Z");
        });
        all.put("timer-autostop.1-list-before.200.2023-11.json", list);
        all.put("timer-autostop.2-start-second.201.2023-11.json", (served, exchange) -> {
            plantEntries(served, body(before()));
            return served.post(MY_ENTRIES, request(exchange));
        });
        all.put("timer-autostop.3-list-after.200.2023-11.json", (served, exchange) -> {
            plantEntries(served, body(before()));
            served.post(MY_ENTRIES, "{}");
            return served.get(MY_ENTRIES);
        });
    }

    private static JsonNode before() {
        return Reference.read(Reference.RECORDED.resolve("timer-autostop.1-list-before.200.2023-11.json"));
    }

    private static void addRefusals(Map<String, Scenario> all) {
        all.put("error-400-client-name-required.json", posting(CLIENTS, "{}"));
        all.put("error-400-duplicate-client.json", twice(CLIENTS, "{\"name\":\"Special\"}"));
        all.put("error-400-duplicate-tag.json", twice(TAGS, "{\"name\":\"Epic\"}"));
        all.put("error-400-duplicate-project-no-client.json", twice(PROJECTS, "{\"name\":\"Proyecto4\"}"));
        all.put(
                "error-400-duplicate-task.json",
                (served, exchange) -> twice(PROJECTS + "/" + newProject(served) + "/tasks", "{\"name\":\"X\"}")
                        .replay(served, exchange));
        all.put("error-400-project-name-required.json", posting(PROJECTS, "{}"));
        all.put("error-400-project-name-length.json", posting(PROJECTS, "{\"name\":\"x\"}"));
        all.put("error-400-tag-name-required.json", posting(TAGS, "{\"name\":\"\"}"));
        all.put("error-400-tag-name-too-long.json", posting(TAGS, "{\"name\":\"" + "x".repeat(101) + "\"}"));
        all.put("error-400-malformed-json.json", posting(TAGS, "{\"name\":"));
        all.put("error-400-page-size-0.json", getting(PROJECTS + "?page-size=0"));
        all.put("error-400-page-size-5001.json", getting(PROJECTS + "?page-size=5001"));
        all.put("error-400-project-not-in-workspace.json", getting(PROJECTS + "/" + NOBODY));
        all.put(
                "error-400-bad-boolean-param.json",
                (served, exchange) -> served.get(PROJECTS + "/" + newProject(served) + "/tasks?is-active=X"));
        all.put("error-400-delete-active-project.json", deletingNew(PROJECTS, "{\"name\":\"Active\"}"));
        all.put("error-400-delete-active-client.json", deletingNew(CLIENTS, "{\"name\":\"Active\"}"));
        all.put(
                "error-400-delete-active-task.json",
                (served, exchange) -> deletingNew(
                                PROJECTS + "/" + newProject(served) + "/tasks", "{\"name\":\"Active\"}")
                        .replay(served, exchange));
    }

    private static void addEntryRefusals(Map<String, Scenario> all) {
        all.put("error-400-angle-brackets.json", posting(ENTRIES, "{\"description\":\"a <b> c\"}"));
        all.put("error-400-archived-tag.json", (served, exchange) -> {
            var tag = served.post(TAGS, "{\"name\":\"Old\"}").id();
            served.put(TAGS + "/" + tag, "{\"name\":\"Old\",\"archived\":true}");
            return served.post(MY_ENTRIES, "{\"tagIds\":[\"" + tag + "\"]}");
        });
        all.put("error-400-bad-date-format.json", posting(ENTRIES, "{\"start\":\"2026-01-01T10:00:00\"}"));
        all.put(
                "error-400-end-before-start.json",
                posting(ENTRIES, "{\"start\":\"2020-12-01T14:57:28Z\",\"end\":\"2020-12-01T14:57:27Z\"}"));
        all.put("error-400-end-without-start.json", posting(ENTRIES, "{\"end\":\"2020-12-01T14:57:27Z\"}"));
        all.put("error-400-tag-not-in-workspace.json", posting(ENTRIES, "{\"tagIds\":[\"NOT-AN-ID\"]}"));
        all.put("error-400-time-entry-not-in-workspace.json", getting(ENTRIES + "/" + NOBODY));
        all.put("error-400-project-required.json", (served, exchange) -> {
            settings(served, settings -> settings.forcing(EntryField.PROJECT));
            return served.post(MY_ENTRIES, "{\"start\":\"2020-12-01T14:57:28Z\",\"end\":\"2020-12-01T15:57:27Z\"}");
        });
        all.put("error-403-force-timer.json", (served, exchange) -> {
            settings(served, settings -> settings.in(TrackingMode.STOPWATCH_ONLY));
            return served.post(ENTRIES, "{\"start\":\"2020-12-01T14:57:28Z\",\"end\":\"2020-12-01T15:57:27Z\"}");
        });
        all.put("error-403-locked-entry.json", (served, exchange) -> {
            var member = served.newMember();
            var id = served.asMember(
                            "POST", ENTRIES, "{\"start\":\"2020-12-01T14:00:00Z\",\"end\":\"2020-12-01T15:00:00Z\"}")
                    .id();
            settings(served, settings -> settings.lockedBy(EntryLock.before(Instant.parse("2021-01-01T00:00:00Z"))));
            served.inMemory().backstage().clock().advance(Duration.ofDays(3));
            return served.asMember(
                    "PUT",
                    ENTRIES + "/" + id,
                    "{\"start\":\"2020-12-01T14:00:00Z\",\"description\":\"" + member + "\"}");
        });
        all.put(
                "error-404-no-running-timer.json",
                (served, exchange) -> served.patch(MY_ENTRIES, "{\"end\":\"2026-05-20T14:00:00Z\"}"));
    }

    private static void addAccessRefusals(Map<String, Scenario> all) {
        Scenario unknownKey = (served, exchange) ->
                served.send("GET", TAGS, BodyPublishers.noBody(), "X-Api-Key", "nobody-has-this-key");
        all.put("error-401-api-key-does-not-exist.2025-06.json", unknownKey);
        all.put("error-401-unknown-api-key.json", unknownKey);
        all.put(
                "error-401-invalid-addon-token.json",
                (served, exchange) ->
                        served.send("GET", TAGS, BodyPublishers.noBody(), "X-Addon-Token", "no-such-token"));
        all.put(
                "error-401-no-or-two-auth-headers.json",
                (served, exchange) -> served.send("GET", TAGS, BodyPublishers.noBody()));
        all.put("error-403-foreign-workspace.json", (served, exchange) -> {
            var backstage = served.inMemory().backstage();
            var other = backstage.addUser("Other", "other@example.com", ZoneId.of("UTC"));
            var foreign = backstage.addWorkspace("Foreign", other, "USD", WorkspaceSettings.relaxed());
            return served.get("/workspaces/" + foreign + "/projects");
        });
        all.put("error-404-unknown-route.json", getting("/workspaces/{ws}/not-a-real-route"));
        all.put("error-404-zero-workspace.json", getting("/workspaces/" + NOBODY));
        all.put("error-405-method.json", (served, exchange) -> served.patch("/workspaces/{ws}", "{}"));
        all.put("error-405-workspace-time-entries.2026-05.json", getting(ENTRIES));
    }

    private static Scenario posting(String path, String body) {
        return (served, exchange) -> served.post(path, body);
    }

    private static Scenario getting(String path) {
        return (served, exchange) -> served.get(path);
    }

    private static Scenario twice(String path, String body) {
        return (served, exchange) -> {
            served.post(path, body);
            return served.post(path, body);
        };
    }

    private static Scenario deletingNew(String path, String body) {
        return (served, exchange) ->
                served.delete(path + "/" + served.post(path, body).id());
    }

    private static String newProject(ServedFake served) {
        return served.post(PROJECTS, "{\"name\":\"Some project\"}").id();
    }

    private static void settings(ServedFake served, UnaryOperator<WorkspaceSettings> change) {
        served.inMemory().backstage().changeSettings(served.inMemory().workspace(), change);
    }

    private static JsonNode request(JsonNode exchange) {
        return exchange.get("request").get("body");
    }

    private static JsonNode body(JsonNode exchange) {
        return exchange.get("response").get("body");
    }

    /** Makes a project that looks like the recorded one; its other members are strangers here. */
    private static String plantProject(ServedFake served, JsonNode recorded) {
        var draft = JsonNodeFactory.instance.objectNode();
        for (var key : List.of("name", "color", "note", "billable")) {
            draft.set(key, recorded.get(key));
        }
        draft.set("isPublic", recorded.get("public"));
        var id = served.post(PROJECTS, draft).id();
        var rate = recorded.path("memberships").path(0).path("hourlyRate");
        if (rate.isObject()) {
            served.patch(
                    PROJECTS + "/" + id + "/memberships",
                    "{\"memberships\":[{\"userId\":\"" + served.filledIn("{me}") + "\",\"hourlyRate\":" + rate + "}]}");
        }
        return id;
    }

    /** Makes entries that look like the recorded ones, the oldest id first. */
    private static void plantEntries(ServedFake served, JsonNode recorded) {
        var projects = new HashMap<String, String>();
        var entries = new ArrayList<JsonNode>();
        recorded.forEach(entries::add);
        entries.sort(Comparator.comparing(entry -> entry.get("id").asText()));
        for (var entry : entries) {
            var draft = JsonNodeFactory.instance.objectNode();
            draft.set("description", entry.get("description"));
            draft.set("billable", entry.get("billable"));
            draft.set("start", entry.path("timeInterval").get("start"));
            draft.set("end", entry.path("timeInterval").get("end"));
            Function<String, String> made = project -> newProject(served);
            if (!entry.get("projectId").isNull()) {
                draft.put(
                        "projectId",
                        projects.computeIfAbsent(entry.get("projectId").asText(), made));
            }
            served.post(ENTRIES, draft);
        }
    }
}
