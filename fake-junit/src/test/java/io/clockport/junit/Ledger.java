package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What was answered as made and has not been deleted since; it must still be there. */
final class Ledger {

    private static final Pattern COLLECTION = Pattern.compile(
            "workspaces/([0-9a-f]{24})/(?:user/[^/?]+/)?(tags|clients|projects|time-entries)(?:/[^/?]+/duplicate)?/?(?:\\?.*)?$");

    private final Map<String, String> kept = new LinkedHashMap<>();

    void note(HostileRequest request, Reply reply) {
        if (reply.status() == 201 && request.method().equals("POST")) {
            var collection = COLLECTION.matcher(request.path());
            if (collection.find()) {
                kept.put(
                        reply.id(),
                        "/workspaces/" + collection.group(1) + "/" + collection.group(2) + "/" + reply.id());
            }
        } else if (request.method().equals("DELETE") && (reply.status() == 200 || reply.status() == 204)) {
            kept.remove(request.path().replaceAll("/?(\\?.*)?$", "").replaceAll(".*/", ""));
            for (JsonNode deleted : reply.body()) {
                kept.remove(deleted.path("id").asText());
            }
        }
    }

    /** How many things were there, all of them. */
    int check(ServedFake served, String when) {
        kept.forEach(
                (id, path) -> assertThat(served.send("GET", path, BodyPublishers.noBody(), "X-Api-Key", ServedFake.KEY)
                                .id())
                        .as("%s: %s is lost", when, path)
                        .isEqualTo(id));
        return kept.size();
    }

    void clear() {
        kept.clear();
    }
}
