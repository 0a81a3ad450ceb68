package io.clockport.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.inmemory.Quirk;
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

    /** How this one stands by now. */
    public FakeFault.Standing fault(FakeFault.Standing before) {
        return standing(connection.get("/faults/" + before.id()));
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

    /** Bears so much and no more from now on, beside {@link #limitPerSecond} and {@link #limitPerHour}; counts anew. */
    public void setLimits(List<FakeLimit> limits) {
        var list = JsonNodeFactory.instance.arrayNode();
        limits.forEach(limit -> list.add(limit.order()));
        connection.send("PUT", "/limits", object().set("limits", list));
    }

    /** What was set so. */
    public List<FakeLimit> limits() {
        return each(connection.get("/limits").get("limits"))
                .map(FakeLimit::read)
                .toList();
    }

    /** Takes what is kept now under this name, in place of what was taken under it before. */
    public void takeSnapshot(String name) {
        connection.send("PUT", "/snapshots/" + name);
    }

    /** Goes back to what was taken under this name. */
    public void restoreSnapshot(String name) {
        connection.send("POST", "/snapshots/" + name + "/restore");
    }

    /** What was taken under this name, as a state document. */
    public String snapshot(String name) {
        return connection.get("/snapshots/" + name).toString();
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

    /** Who is there, and what they may do. */
    public FakePeople people() {
        return new FakePeople(connection);
    }

    /** The latest requests, in the order in which they were answered. */
    public List<FakeRequest> journal() {
        return each(connection.get("/journal")).map(FakeRequest::read).toList();
    }

    public void clearJournal() {
        connection.send("DELETE", "/journal");
    }

    /** What clients did wrong, as JSON. A fake that watches nobody refuses. */
    public String report() {
        return connection.get("/report").toString();
    }

    /** The page for people, as HTML. */
    public String page() {
        return connection.text("/");
    }

    /** The certificate that the fake shows where it speaks TLS, in the form PEM. */
    public String certificate() {
        return connection.text("/certificate");
    }

    /** What the control plane has, as an OpenAPI document. */
    public String document() {
        return connection.get("/openapi.json").toString();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
