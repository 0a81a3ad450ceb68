package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** A little of everything in a workspace. In paths and bodies {@code {harbour}} stands for the id of what is called so here. */
final class Furniture {

    private final ServedFake served;
    private final Map<String, String> ids = new HashMap<>();

    private Furniture(ServedFake served) {
        this.served = served;
    }

    static Furniture in(ServedFake served) {
        var furniture = new Furniture(served);
        furniture.clientsAndProjects();
        furniture.tasksAndTags();
        furniture.people();
        furniture.entries();
        PeopleFieldsOf.put(served.inMemory());
        return furniture;
    }

    String filled(String text) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return served.filledIn(filled);
    }

    private void clientsAndProjects() {
        made("brand", "/clients", "{\"name\":\"brand\"}");
        made("acme", "/clients", "{\"name\":\"acme\"}");
        made(
                "harbour",
                "/projects",
                "{\"name\":\"Harbour\",\"billable\":true,\"isPublic\":true,\"clientId\":\"{acme}\"}");
        made("pier", "/projects", "{\"name\":\"Pier\",\"billable\":false,\"isPublic\":false,\"clientId\":\"{brand}\"}");
        made("old", "/projects", "{\"name\":\"Old pier\",\"billable\":false,\"isPublic\":false}");
        put("/projects/{old}", "{\"archived\":true}");
        put("/clients/{brand}", "{\"name\":\"brand\",\"archived\":true}");
        served.patch(WireTest.WORKSPACE + filled("/projects/{pier}/template"), "{\"isTemplate\":true}");
        served.patch(
                WireTest.WORKSPACE + filled("/projects/{harbour}/estimate"),
                "{\"timeEstimate\":{\"active\":true,\"estimate\":\"PT8H\",\"type\":\"MANUAL\"}}");
    }

    private void tasksAndTags() {
        made("b", "/projects/{harbour}/tasks", "{\"name\":\"b\"}");
        made("a", "/projects/{harbour}/tasks", "{\"name\":\"a\"}");
        put("/projects/{harbour}/tasks/{a}", "{\"name\":\"a\",\"status\":\"DONE\"}");
        made("office", "/tags", "{\"name\":\"office\"}");
        made("field", "/tags", "{\"name\":\"field\"}");
        made("fielded", "/tags", "{\"name\":\"fielded\"}");
        put("/tags/{fielded}", "{\"name\":\"fielded\",\"archived\":true}");
    }

    /** A member beside the owner, who manage the owner both. */
    private void people() {
        ids.put("member", served.newMember().value());
        for (var manager : new String[] {"{me}", "{member}"}) {
            served.post(
                    WireTest.WORKSPACE + filled("/users/" + manager + "/roles"),
                    served.filledIn("{\"role\":\"TEAM_MANAGER\",\"entityId\":\"{me}\"}"));
        }
    }

    private void entries() {
        entry("early", "06", "\"projectId\":\"{harbour}\",\"taskId\":\"{b}\",\"tagIds\":[\"{field}\"]");
        entry("middle", "07", "\"projectId\":\"{pier}\",\"tagIds\":[\"{office}\"]");
        entry("late", "08", "\"billable\":false");
        made("running", "/time-entries", "{\"description\":\"running\",\"start\":\"2026-03-30T09:00:00Z\"}");
        served.asMember(
                "POST",
                WireTest.WORKSPACE + "/time-entries",
                "{\"description\":\"theirs\",\"start\":\"2026-03-30T09:30:00Z\"}");
    }

    private void entry(String description, String hour, String more) {
        made(
                description,
                "/time-entries",
                "{\"description\":\"" + description + "\",\"start\":\"2026-03-30T" + hour
                        + ":00:00Z\",\"end\":\"2026-03-30T" + hour + ":30:00Z\"," + more + "}");
    }

    private void made(String name, String path, String body) {
        var reply = served.post(WireTest.WORKSPACE + filled(path), filled(body));
        assertThat(reply.status()).as(body).isEqualTo(201);
        ids.put(name, reply.id());
    }

    private void put(String path, String body) {
        assertThat(served.put(WireTest.WORKSPACE + filled(path), body).status()).isEqualTo(200);
    }
}
