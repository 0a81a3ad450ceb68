package io.clockport.junit;

import io.clockport.inmemory.InMemoryClockify;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks the control plane for everything that its document says it answers. */
final class ControlTour {

    /** What was asked for under which path of the document, and what came back. */
    record Visit(String method, String template, String body, Reply reply) {

        String name() {
            return method + " " + template + " " + reply.status();
        }

        boolean isGood() {
            return reply.status() < 300;
        }
    }

    private final ServedFake served;
    private final List<Visit> visits = new ArrayList<>();

    private ControlTour(ServedFake served) {
        this.served = served;
    }

    static List<Visit> of(ServedFake served) {
        var tour = new ControlTour(served);
        tour.state();
        tour.behaviour();
        tour.people();
        tour.journal();
        tour.visit("GET", "/certificate", "");
        tour.visit("GET", "/", "");
        tour.visitAt("GET", "/", "/?refresh=often", "");
        return List.copyOf(tour.visits);
    }

    private void state() {
        visit("GET", "/openapi.json", "");
        visit("GET", "/clock", "");
        visit("PUT", "/clock", "{\"advance\":\"PT1H\"}");
        visit("PUT", "/clock", "{}");
        visit("GET", "/state", "");
        visit("PUT", "/state", last().reply().body().toString());
        visit("PUT", "/state", "{\"format\":99}");
        visitAt("PUT", "/snapshots/{name}", "/snapshots/one", "");
        visitAt("PUT", "/snapshots/{name}", "/snapshots/one", "");
        visitAt("PUT", "/snapshots/{name}", "/snapshots/-", "");
        visit("GET", "/snapshots", "");
        visitAt("GET", "/snapshots/{name}", "/snapshots/one", "");
        visitAt("GET", "/snapshots/{name}", "/snapshots/none", "");
        visitAt("POST", "/snapshots/{name}/restore", "/snapshots/one/restore", "");
        visitAt("POST", "/snapshots/{name}/restore", "/snapshots/none/restore", "");
        visitAt("DELETE", "/snapshots/{name}", "/snapshots/one", "");
        visitAt("DELETE", "/snapshots/{name}", "/snapshots/one", "");
    }

    private void behaviour() {
        visit("POST", "/faults", "{\"path\":\"/nowhere\",\"times\":null,\"probability\":0.5,\"retryAfter\":3}");
        var fault = "/faults/" + last().reply().id();
        visit("POST", "/faults", "{\"effect\":\"NONE\"}");
        visit("GET", "/faults", "");
        visitAt("GET", "/faults/{id}", fault, "");
        visitAt("DELETE", "/faults/{id}", fault, "");
        visitAt("GET", "/faults/{id}", fault, "");
        visitAt("DELETE", "/faults/{id}", fault, "");
        visit("DELETE", "/faults", "");
        visit("GET", "/quirks", "");
        visit("PATCH", "/quirks", "{\"send-last-page\":false,\"limit-requests-per-second\":5}");
        visit("PATCH", "/quirks", "{\"nonsense\":true}");
        visit("PUT", "/limits", "{\"limits\":[{\"requests\":1000,\"per\":\"HOUR\"}]}");
        visit("PUT", "/limits", "{}");
        visit("GET", "/limits", "");
        visit("POST", "/reset", "");
    }

    private void people() {
        visit("GET", "/workspaces", "");
        visitIn("GET", "/workspaces/{workspace}/settings", "");
        visitIn(
                "PATCH",
                "/workspaces/{workspace}/settings",
                "{\"lock\":{\"automatic\":{\"kind\":\"MONTHLY\",\"dayOfMonth\":3}},"
                        + "\"rounding\":{\"direction\":\"UP\",\"minutes\":15}}");
        visitIn("GET", "/workspaces/{workspace}/settings", "");
        visit("GET", "/workspaces", "");
        visitIn("PATCH", "/workspaces/{workspace}/settings", "{\"lock\":1}");
        visitAt("GET", "/workspaces/{workspace}/settings", "/workspaces/none/settings", "");
        visitAt("PATCH", "/workspaces/{workspace}/settings", "/workspaces/none/settings", "{}");
        visit("POST", "/users", "{\"email\":\"ann@example.com\"}");
        var member =
                served.filledIn("/workspaces/{ws}/members/") + last().reply().id();
        visit("POST", "/users", "{}");
        visitAt("PUT", "/workspaces/{workspace}/members/{user}", member, "{\"role\":\"TEAM_MANAGER\"}");
        visitAt("PUT", "/workspaces/{workspace}/members/{user}", member, "{\"role\":1}");
        visitAt("PUT", "/workspaces/{workspace}/members/{user}", member + "0", "{}");
        visitAt("DELETE", "/workspaces/{workspace}/members/{user}", member, "");
        visitAt("DELETE", "/workspaces/{workspace}/members/{user}", member, "");
    }

    private void journal() {
        served.order("POST", "/faults", "{\"effect\":\"FAIL\",\"body\":\"JSON\"}");
        served.get("/user");
        served.get("/user");
        visitAt("GET", "/journal", "/journal?method=GET&limit=10", "");
        visitAt("GET", "/journal", "/journal?limit=all", "");
        visit("DELETE", "/journal", "");
        visit("GET", "/report", "");
    }

    private Visit last() {
        return visits.get(visits.size() - 1);
    }

    private void visitIn(String method, String template, String body) {
        visitAt(method, template, served.filledIn(template.replace("{workspace}", "{ws}")), body);
    }

    private void visit(String method, String path, String body) {
        visitAt(method, path, path, body);
    }

    private void visitAt(String method, String template, String path, String body) {
        visits.add(new Visit(method, template, body, served.order(method, path, body)));
    }

    /** Two names that became one after the snapshot was taken, in a fake that lasts and so has documents for snapshots. */
    static Visit restoringWhatCannotBe(Path file) {
        try (var fake = InMemoryClockify.builder().open(file).get();
                var lasting = ServedFake.over(fake)) {
            fake.backstage().setApiKey(fake.me(), ServedFake.KEY);
            lasting.post("/workspaces/{ws}/tags", "{\"name\":\"name\"}");
            var other = lasting.post("/workspaces/{ws}/tags", "{\"name\":\"NAME\"}");
            lasting.order("PUT", "/snapshots/two", "");
            lasting.delete("/workspaces/{ws}/tags/" + other.id());
            lasting.order("PATCH", "/quirks", "{\"ignore-case-of-names\":true}");
            var reply = lasting.order("POST", "/snapshots/two/restore", "");
            return new Visit("POST", "/snapshots/{name}/restore", "", reply);
        }
    }

    /** The same door again, as a page of somebody else would knock at it. */
    static Visit fromAnotherOrigin(ServedFake served, String method, String template) {
        var path = template.replaceAll("\\{[^}]*}", "x");
        var reply = served.send(
                method, served.control(path), BodyPublishers.noBody(), "Origin", "http://elsewhere.example");
        return new Visit(method, template, "", reply);
    }

    static Visit withoutToken(ServedFake served, String method, String template) {
        var path = template.replaceAll("\\{[^}]*}", "x");
        return new Visit(method, template, "", served.order(method, path, ""));
    }
}
