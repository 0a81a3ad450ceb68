package io.clockport.junit;

import java.util.ArrayList;
import java.util.List;

/** One successful call of every operation that the fake simulates. */
final class Tour {

    /** What was asked, with real ids in the path, and what came back. */
    record Visit(String method, String path, Reply reply) {}

    private static final String WORKSPACE = "/workspaces/{ws}";

    private final ServedFake served;
    private final List<Visit> visits = new ArrayList<>();

    private Tour(ServedFake served) {
        this.served = served;
    }

    static List<Visit> of(ServedFake served) {
        var tour = new Tour(served);
        tour.people();
        tour.clients();
        tour.tags();
        tour.projects();
        tour.entries();
        tour.administration();
        return tour.visits;
    }

    private Reply visit(String method, String path, String body) {
        var reply = body.isEmpty() ? served.with(method, path, "") : served.with(method, path, body);
        if (reply.status() >= 300) {
            throw new AssertionError(method + " " + path + " " + body + " answered " + reply);
        }
        visits.add(new Visit(method, served.filledIn(path), reply));
        return reply;
    }

    private void people() {
        visit("GET", "/user", "");
        visit("GET", "/workspaces", "");
        visit(
                "POST",
                "/file/image",
                "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me.png\"\r\n\r\npicture\r\n--part--\r\n");
        visit("GET", WORKSPACE, "");
        visit("GET", WORKSPACE + "/users", "");
    }

    private void clients() {
        var clients = WORKSPACE + "/clients";
        var client = clients + "/"
                + visit("POST", clients, "{\"name\":\"A client\",\"note\":\"n\"}")
                        .id();
        visit("GET", clients, "");
        visit("GET", client, "");
        visit("PUT", client, "{\"name\":\"A client\",\"archived\":true,\"ccEmails\":[\"a@example.com\"]}");
        visit("DELETE", client, "");
    }

    private void tags() {
        var tags = WORKSPACE + "/tags";
        var tag = tags + "/" + visit("POST", tags, "{\"name\":\"A tag\"}").id();
        visit("GET", tags, "");
        visit("GET", tag, "");
        visit("PUT", tag, "{\"name\":\"Another name\",\"archived\":true}");
        visit("DELETE", tag, "");
    }

    private void projects() {
        var projects = WORKSPACE + "/projects";
        var project = projects + "/"
                + visit("POST", projects, "{\"name\":\"A project\"}").id();
        visit("GET", projects, "");
        visit("GET", project, "");
        visit(
                "PATCH",
                project + "/estimate",
                "{\"timeEstimate\":{\"active\":true,\"estimate\":\"PT8H\",\"type\":\"MANUAL\"}}");
        visit(
                "PATCH",
                project + "/memberships",
                served.filledIn("{\"memberships\":[{\"userId\":\"{me}\",\"hourlyRate\":{\"amount\":5}}]}"));
        visit("POST", project + "/memberships", served.filledIn("{\"userIds\":[\"{me}\"],\"remove\":true}"));
        visit("PATCH", project + "/memberships", served.filledIn("{\"memberships\":[{\"userId\":\"{me}\"}]}"));
        visit("PUT", project + "/users/{me}/hourly-rate", "{\"amount\":5}");
        visit("PUT", project + "/users/{me}/cost-rate", "{\"amount\":5}");
        visit("PATCH", project + "/template", "{\"isTemplate\":true}");
        var template = project.substring(projects.length() + 1);
        visit("POST", projects + "/from-template", "{\"name\":\"Made\",\"templateProjectId\":\"" + template + "\"}");
        tasks(project + "/tasks");
        visit("PUT", project, "{\"archived\":true}");
        visit("DELETE", project, "");
    }

    private void tasks(String tasks) {
        var task = tasks + "/" + visit("POST", tasks, "{\"name\":\"A task\"}").id();
        visit("GET", tasks, "");
        visit("GET", task, "");
        visit("PUT", task + "/hourly-rate", "{\"amount\":5}");
        visit("PUT", task + "/cost-rate", "{\"amount\":5}");
        visit("PUT", task, "{\"name\":\"A task\",\"status\":\"DONE\"}");
        visit("DELETE", task, "");
    }

    private void administration() {
        visit("POST", "/workspaces", "{\"name\":\"Another workspace\"}");
        visit("PUT", WORKSPACE + "/hourly-rate", "{\"amount\":5,\"currency\":\"USD\"}");
        visit("PUT", WORKSPACE + "/cost-rate", "{\"amount\":5}");
        visit("POST", WORKSPACE + "/users", "{\"email\":\"new@example.com\"}");
        var found = visit("POST", WORKSPACE + "/users/info", "{\"email\":\"new@example.com\"}");
        var user = WORKSPACE + "/users/" + found.body().at("/0/id").asText();
        visit("PUT", user + "/hourly-rate", "{\"amount\":5}");
        visit("PUT", user + "/cost-rate", "{\"amount\":5}");
        visit("PUT", user, "{\"status\":\"ACTIVE\"}");
        var role = served.filledIn("{\"role\":\"TEAM_MANAGER\",\"entityId\":\"{me}\"}");
        visit("POST", user + "/roles", role);
        visit("GET", WORKSPACE + "/users/{me}/managers", "");
        visit("DELETE", user + "/roles", role);
        visit("GET", WORKSPACE + "/member-profile/{me}", "");
        visit("PATCH", WORKSPACE + "/member-profile/{me}", "{\"workCapacity\":\"PT7H\"}");
        PeopleFieldsOf.put(served.inMemory());
        visit(
                "PUT",
                WORKSPACE + "/users/{me}/custom-field/" + PeopleFieldsOf.SEVERAL + "/value",
                "{\"value\":[\"Warsaw\"]}");
        visit("GET", "/user", "");
        visit("GET", WORKSPACE + "/custom-fields", "");
        visit("GET", WORKSPACE + "/member-profile/{me}", "");
        visit("DELETE", user, "");
    }

    private void entries() {
        var entries = WORKSPACE + "/time-entries";
        var mine = WORKSPACE + "/user/{me}/time-entries";
        var id = visit(
                        "POST",
                        entries,
                        "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\",\"description\":\"d\"}")
                .id();
        visit("POST", mine, "{}");
        visit("GET", entries + "/status/in-progress", "");
        visit("PATCH", mine, "{\"end\":\"2026-03-30T09:00:00Z\"}");
        visit("GET", mine, "");
        visit("GET", entries + "/" + id, "");
        visit("PUT", entries + "/" + id, "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:30:00Z\"}");
        var copy = visit("POST", mine + "/" + id + "/duplicate", "").id();
        visit("PUT", mine, "[{\"id\":\"" + id + "\",\"start\":\"2026-03-30T05:00:00Z\"}]");
        visit("PATCH", entries + "/invoiced", "{\"timeEntryIds\":[\"" + id + "\"],\"invoiced\":true}");
        visit("DELETE", entries + "/" + id, "");
        visit("DELETE", mine + "?time-entry-ids=" + copy, "");
    }
}
