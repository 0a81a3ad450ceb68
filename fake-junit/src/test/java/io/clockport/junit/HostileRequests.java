package io.clockport.junit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes requests of the pieces that real ones are made of, some of them wrong. The same seed makes the same ones. */
final class HostileRequests {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final List<String> PATHS = List.of(
            "/user",
            "/file/image",
            "/workspaces",
            "/workspaces/{ws}",
            "/workspaces/{ws}/users",
            "/workspaces/{ws}/users/info",
            "/workspaces/{ws}/limited-users",
            "/workspaces/{ws}/users/{me}/roles",
            "/workspaces/{ws}/users/{me}/managers",
            "/workspaces/{ws}/users/{me}/hourly-rate",
            "/workspaces/{ws}/member-profile/{me}",
            "/workspaces/{ws}/clients",
            "/workspaces/{ws}/clients/{client}",
            "/workspaces/{ws}/tags",
            "/workspaces/{ws}/tags/{tag}",
            "/workspaces/{ws}/projects",
            "/workspaces/{ws}/projects/{project}",
            "/workspaces/{ws}/projects/{project}/estimate",
            "/workspaces/{ws}/projects/{project}/memberships",
            "/workspaces/{ws}/projects/{project}/template",
            "/workspaces/{ws}/projects/from-template",
            "/workspaces/{ws}/projects/{project}/users/{me}/cost-rate",
            "/workspaces/{ws}/projects/{project}/tasks",
            "/workspaces/{ws}/projects/{project}/tasks/{task}",
            "/workspaces/{ws}/time-entries",
            "/workspaces/{ws}/time-entries/{entry}",
            "/workspaces/{ws}/time-entries/batch",
            "/workspaces/{ws}/time-entries/invoiced",
            "/workspaces/{ws}/time-entries/status/in-progress",
            "/workspaces/{ws}/user/{me}/time-entries",
            "/workspaces/{ws}/user/{me}/time-entries/{entry}/duplicate",
            "/workspaces/{ws}/invoices",
            "/nowhere/{ws}//{entry}/");
    private static final List<String> FIELDS = List.of(
            "name",
            "start",
            "end",
            "description",
            "projectId",
            "taskId",
            "tagIds",
            "billable",
            "type",
            "archived",
            "email",
            "ccEmails",
            "address",
            "note",
            "color",
            "isPublic",
            "clientId",
            "hourlyRate",
            "costRate",
            "estimate",
            "memberships",
            "userIds",
            "userId",
            "remove",
            "status",
            "assigneeIds",
            "timeEntryIds",
            "invoiced",
            "id",
            "timeEstimate",
            "budgetEstimate",
            "estimateReset",
            "tasks",
            "workCapacity",
            "workingDays",
            "role",
            "entityId",
            "templateProjectId",
            "pageSize",
            "active",
            "amount",
            "currency",
            "isTemplate",
            "roles",
            "unknown");
    private static final List<String> PARAMETERS = List.of(
            "page",
            "page-size",
            "name",
            "strict-name-search",
            "archived",
            "billable",
            "clients",
            "contains-client",
            "client-status",
            "users",
            "contains-user",
            "is-template",
            "sort-column",
            "sort-order",
            "hydrated",
            "access",
            "start",
            "end",
            "project",
            "task",
            "tags",
            "project-required",
            "task-required",
            "in-progress",
            "get-week-before",
            "description",
            "time-entry-ids",
            "from-entry",
            "status",
            "email",
            "project-id",
            "memberships",
            "is-active",
            "excluded-ids",
            "archive-projects",
            "mark-tasks-as-done",
            "zzz");
    private static final List<String> VALUES = List.of(
            "",
            "true",
            "True",
            "0",
            "1",
            "-1",
            "50",
            "5000",
            "5001",
            "99999999999999999999",
            "2147483647",
            "x",
            "NAME",
            "ASCENDING",
            "2026-03-30T08:00:00Z",
            "2026-03-30",
            "2026-13-45T99:99:99Z",
            "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "2026-03-30T08:00:00+02:00",
            "000000000000000000000000",
            "<script>",
            "💥\u0000",
            "a,b,,c",
            "%",
            "' OR 1=1",
            "null",
            "ALL");
    private static final List<String> JSON_VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1e400",
            "99999999999999999999999",
            "2.5",
            "\"\"",
            "\"x\"",
            "\"Some name\"",
            "\"2026-03-30T07:00:00Z\"",
            "\"2026-03-30T09:00:00Z\"",
            "\"2026-03-30T08:00:00\"",
            "\"yesterday\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"PT8H\"",
            "\"PT99999999999999999H\"",
            "\"#03A9F4\"",
            "\"#zzz\"",
            "\"REGULAR\"",
            "\"BREAK\"",
            "\"DONE\"",
            "\"ACTIVE\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "[\"x\"]",
            "[1,2]",
            "{\"amount\":5}",
            "{\"amount\":-5}",
            "{\"amount\":\"x\"}",
            "{\"estimate\":\"PT1H\",\"type\":\"MANUAL\",\"active\":true}",
            "{\"estimate\":\"x\",\"active\":true}",
            "[{\"userId\":\"x\"}]",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"<b>\"",
            "\"💥\"");

    private final SplittableRandom random;
    private final ServedFake served;
    private List<String> ids = List.of();

    HostileRequests(SplittableRandom random, ServedFake served) {
        this.random = random;
        this.served = served;
    }

    /** Makes a few real things, so that some requests hit. */
    void learn() {
        var project = made("/workspaces/{ws}/projects", "{\"name\":\"Target\"}");
        ids = List.of(
                project,
                made("/workspaces/{ws}/clients", "{\"name\":\"Target\"}"),
                made("/workspaces/{ws}/tags", "{\"name\":\"Target\"}"),
                made("/workspaces/{ws}/projects/" + project + "/tasks", "{\"name\":\"Target\"}"),
                made("/workspaces/{ws}/time-entries", "{\"projectId\":\"" + project + "\"}"));
    }

    private String made(String path, String body) {
        return served.post(path, body).id();
    }

    HostileRequest next() {
        var path = PATHS.get(random.nextInt(PATHS.size()));
        for (var name : List.of("project", "client", "tag", "task", "entry")) {
            path = path.replace("{" + name + "}", id(name));
        }
        var target = (chance(10) ? "/clockify/api/v1" : "/api/v1")
                + (chance(10) ? path.replace("{ws}", encoded(any(VALUES))) : served.filledIn(path))
                        .replace("{me}", encoded(any(VALUES)));
        return new HostileRequest(any(METHODS), target + query(), headers(), body());
    }

    private String id(String name) {
        if (chance(4)) {
            return encoded(any(VALUES));
        }
        return ids.get(
                chance(8)
                        ? random.nextInt(ids.size())
                        : List.of("project", "client", "tag", "task", "entry").indexOf(name));
    }

    private String query() {
        var query = new StringBuilder();
        for (int left = random.nextInt(4); left > 0; left--) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(any(PARAMETERS))
                    .append('=')
                    .append(encoded(any(VALUES)));
        }
        return query.toString();
    }

    private List<String> headers() {
        var headers = new ArrayList<>(List.of("Content-Type", "application/json"));
        if (!chance(20)) {
            headers.addAll(List.of("X-Api-Key", chance(20) ? "wrong" : ServedFake.KEY));
        }
        if (chance(30)) {
            headers.addAll(List.of("X-Addon-Token", "wrong"));
        }
        if (chance(15)) {
            headers.addAll(List.of("Authorization", "Bearer " + ServedFake.KEY));
        }
        if (chance(10)) {
            headers.addAll(List.of("Accept", chance(2) ? "application/json, */*" : "/"));
        }
        return headers;
    }

    private byte[] body() {
        if (chance(8)) {
            return new byte[0];
        }
        if (chance(60)) {
            return "[".repeat(random.nextInt(1, 5_000)).getBytes(StandardCharsets.UTF_8);
        }
        var object = object();
        var text = chance(6) ? "[" + object + (chance(2) ? "," + object() : "") + "]" : object;
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (chance(12)) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return chance(15) ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private String object() {
        var object = new StringBuilder("{\"name\":")
                .append(chance(3) ? any(JSON_VALUES) : "\"N" + random.nextInt(50) + "\"");
        for (int left = random.nextInt(6); left > 0; left--) {
            object.append(",\"").append(any(FIELDS)).append("\":").append(value());
        }
        return object.append('}').toString();
    }

    private String value() {
        if (chance(4) && !ids.isEmpty()) {
            var id = "\"" + any(ids) + "\"";
            return chance(2) ? id : "[" + id + "]";
        }
        return any(JSON_VALUES);
    }

    private boolean chance(int one) {
        return random.nextInt(one) == 0;
    }

    private String any(List<String> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
