package io.clockport.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.inmemory.Quirk;
import io.clockport.user.Role;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The control plane of a served fake, here or in another process: what goes wrong, what time it is, what is kept, how it
 * behaves, what it was asked. Each call waits for its answer. An order that the fake does not understand is an {@link
 * IllegalArgumentException} that says why; one that it refuses, an {@link IllegalStateException}. Safe to use from any thread.
 */
public final class FakeControl {

    private final ControlConnection connection;

    private FakeControl(ControlConnection connection) {
        this.connection = connection;
    }

    /** The control plane at this address: what {@code clockport fake} prints as {@code control}. */
    public static FakeControl at(URI control) {
        return new FakeControl(ControlConnection.to(control));
    }

    /** The same, with the token that a fake asks for off loopback. */
    public FakeControl withToken(String token) {
        return new FakeControl(connection.showing(token));
    }

    /** What time it is for the fake. */
    public Instant now() {
        return Instant.parse(connection.get("/clock").get("now").asText());
    }

    /** Lets the fake's clock stand still at this moment. */
    public void stopClockAt(Instant moment) {
        connection.send("PUT", "/clock", object().put("now", moment.toString()));
    }

    /** Lets the fake's clock stand still that much later. */
    public void advanceClock(Duration duration) {
        connection.send("PUT", "/clock", object().put("advance", duration.toString()));
    }

    /** Lets the fake's clock run with the machine's. */
    public void runClock() {
        connection.send("PUT", "/clock", object().put("running", true));
    }

    /** Lets something go wrong. */
    public FakeFault.Standing add(FakeFault fault) {
        return standing(connection.send("POST", "/faults", fault.order()));
    }

    /** What goes wrong, in the order in which it is looked at; what is used up is there too. */
    public List<FakeFault.Standing> faults() {
        return each(connection.get("/faults").get("faults"))
                .map(FakeControl::standing)
                .toList();
    }

    /** Lets this go wrong no more. */
    public void remove(FakeFault.Standing fault) {
        connection.send("DELETE", "/faults/" + fault.id());
    }

    /** Lets nothing go wrong any more. */
    public void removeFaults() {
        connection.send("DELETE", "/faults");
    }

    private static FakeFault.Standing standing(JsonNode fault) {
        var left = fault.get("left");
        return new FakeFault.Standing(
                fault.get("id").asText(),
                left.isNull() ? Optional.empty() : Optional.of(left.asInt()),
                fault.get("fitting").asLong(),
                fault.get("fired").asLong());
    }

    /** Which disputed behaviour it has. */
    public Map<Quirk, Boolean> quirks() {
        var quirks = new EnumMap<Quirk, Boolean>(Quirk.class);
        each(connection.get("/quirks").get("quirks"))
                .forEach(quirk -> Quirk.named(quirk.get("name").asText())
                        .ifPresent(known -> quirks.put(known, quirk.get("value").asBoolean())));
        return quirks;
    }

    /** Has this disputed behaviour from now on, or not. */
    public void set(Quirk quirk, boolean value) {
        connection.send("PATCH", "/quirks", object().put(quirk.label(), value));
    }

    /** Bears so many requests of a credential in each second of its clock, and answers the next with 429. */
    public void limitPerSecond(int requests) {
        connection.send("PATCH", "/quirks", object().put(Quirk.LIMIT_REQUESTS_PER_SECOND.label(), requests));
    }

    /** Bears so many requests about a workspace in each hour of its clock, and answers the next with 429. */
    public void limitPerHour(int requests) {
        connection.send("PATCH", "/quirks", object().put(Quirk.LIMIT_REQUESTS_PER_HOUR.label(), requests));
    }

    /** Takes what is kept now under this name, in place of what was taken under it before. */
    public void takeSnapshot(String name) {
        connection.send("PUT", "/snapshots/" + name);
    }

    /** Goes back to what was taken under this name. */
    public void restoreSnapshot(String name) {
        connection.send("POST", "/snapshots/" + name + "/restore");
    }

    public void deleteSnapshot(String name) {
        connection.send("DELETE", "/snapshots/" + name);
    }

    /** The names of the snapshots that there are. */
    public List<String> snapshots() {
        return each(connection.get("/snapshots").get("snapshots"))
                .map(snapshot -> snapshot.get("name").asText())
                .toList();
    }

    /** Everything that is kept, as a state document. */
    public String state() {
        return connection.get("/state").toString();
    }

    /** Replaces everything that is kept, or nothing when the document cannot be used. */
    public void replaceState(String document) {
        connection.send("PUT", "/state", document);
    }

    /** Back to how the fake was at its start. Snapshots stay. */
    public void reset() {
        connection.send("POST", "/reset");
    }

    /** A person who is in no workspace yet, and the key that opens their account. */
    public UserId addUser(String email, String key) {
        var person = object().put("email", email).put("key", key);
        return new UserId(connection.send("POST", "/users", person).get("id").asText());
    }

    /** Puts the person into the workspace, or changes what they are there. */
    public void setRole(WorkspaceId workspace, UserId user, Role role) {
        connection.send("PUT", "/workspaces/" + workspace + "/members/" + user, object().put("role", role.name()));
    }

    /** Changes what the rules of a workspace ask; the reference of the control plane says what there is. */
    public void changeSettings(WorkspaceId workspace, String json) {
        connection.send("PATCH", "/workspaces/" + workspace + "/settings", json);
    }

    /** The latest requests, in the order in which they were answered. */
    public List<Asked> journal() {
        return each(connection.get("/journal")).map(Asked::of).toList();
    }

    public void clearJournal() {
        connection.send("DELETE", "/journal");
    }

    /** What clients did wrong, as JSON. A fake that watches nobody refuses. */
    public String report() {
        return connection.get("/report").toString();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /**
     * A request that the fake was asked.
     *
     * @param path the target with its query
     * @param body the beginning of it, when it is long
     * @param status what it was answered; 0 when the connection was closed instead
     * @param fault the id of the fault that fell on it, if one did
     */
    public record Asked(long number, String method, String path, String body, int status, Optional<String> fault) {

        private static Asked of(JsonNode entry) {
            return new Asked(
                    entry.get("number").asLong(),
                    entry.get("method").asText(),
                    entry.get("path").asText(),
                    entry.get("body").asText(),
                    entry.get("status").asInt(),
                    Optional.ofNullable(entry.get("fault").textValue()));
        }
    }
}
