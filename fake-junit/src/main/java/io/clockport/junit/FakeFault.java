package io.clockport.junit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.WorkspaceId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something that is to go wrong at a served fake: what, with which requests, and how often. Once, with the next request, if
 * nothing is said. Immutable.
 */
public final class FakeFault {

    private final ObjectNode order;

    private FakeFault(ObjectNode order) {
        this.order = order;
    }

    private static FakeFault of(String effect) {
        return new FakeFault(JsonNodeFactory.instance.objectNode().put("effect", effect));
    }

    /** An error with this status, and nothing was done. */
    public static FakeFault failing(int status) {
        return of("FAIL").with(order -> order.put("status", status));
    }

    /** An error with this status, though everything was done. */
    public static FakeFault committedThenFailing(int status) {
        return of("COMMIT_THEN_FAIL").with(order -> order.put("status", status));
    }

    /** The right answer, that much later. */
    public static FakeFault late(Duration delay) {
        return of("DELAY").with(order -> order.put("delayMs", delay.toMillis()));
    }

    /** The right answer, its body piece by piece over that time. */
    public static FakeFault slow(Duration length) {
        return of("SLOW_BODY").with(order -> order.put("delayMs", length.toMillis()));
    }

    /** Half of the right answer, then a closed connection. */
    public static FakeFault cut() {
        return of("CUT_BODY");
    }

    /** A closed connection, and nothing was done. */
    public static FakeFault reset() {
        return of("RESET");
    }

    /** A closed connection, though everything was done. */
    public static FakeFault committedThenReset() {
        return of("COMMIT_THEN_RESET");
    }

    /** 429, and nothing was done. Nothing is said about when to come back, as the service does. */
    public static FakeFault rateLimited() {
        return of("RATE_LIMIT");
    }

    /** The right answer, its JSON broken off. */
    public static FakeFault brokenJson() {
        return of("MALFORMED_JSON");
    }

    /** The right answer, said to be HTML. */
    public static FakeFault wrongContentType() {
        return of("WRONG_CONTENT_TYPE");
    }

    /** The opposite of the truth in {@code Last-Page}. */
    public static FakeFault wrongLastPage() {
        return of("WRONG_LAST_PAGE");
    }

    /** No {@code Last-Page}. */
    public static FakeFault noLastPage() {
        return of("NO_LAST_PAGE");
    }

    /** The page before the one that was asked for. */
    public static FakeFault duplicatePage() {
        return of("DUPLICATE_PAGE");
    }

    /** Only with requests of this method. */
    public FakeFault on(String method) {
        return with(order -> order.put("method", method));
    }

    /** Only with paths that contain this, or with a star in it look like it; one is anything but a slash, two are anything. */
    public FakeFault at(String path) {
        return with(order -> order.put("path", path));
    }

    /** Only with this operation of Clockify's own OpenAPI document: {@code createTimeEntry}. */
    public FakeFault onOperation(String operationId) {
        return with(order -> order.put("operation", operationId));
    }

    /** Only with requests about this workspace. */
    public FakeFault in(WorkspaceId workspace) {
        return with(order -> order.put("workspace", workspace.value()));
    }

    /** So often. */
    public FakeFault times(int number) {
        return with(order -> order.put("times", number));
    }

    /** Until it is removed. */
    public FakeFault always() {
        return with(order -> order.putNull("times"));
    }

    /** After so many requests that it would fit. */
    public FakeFault after(int requests) {
        return with(order -> order.put("skip", requests));
    }

    /** With this chance, from above 0 to 1, each time; until it is removed. The same seed falls on the same requests. */
    public FakeFault withChance(double probability, long seed) {
        return with(
                order -> order.put("probability", probability).put("seed", seed).putNull("times"));
    }

    /** An error also tells the client, in seconds, to wait that long. */
    public FakeFault askingToWait(Duration wait) {
        return with(order -> order.put("retryAfter", wait.toSeconds()));
    }

    /** An error tells the client by a date when to come back, of the fake's clock. */
    public FakeFault askingToWaitByDate(Duration wait) {
        return askingToWait(wait).with(order -> order.put("retryAfterAsDate", true));
    }

    /** An error comes as a page for people, as from the network before the service. */
    public FakeFault asPage() {
        return with(order -> order.put("body", "HTML"));
    }

    /** An error comes in the shape that the service's own errors have. */
    public FakeFault asJson() {
        return with(order -> order.put("body", "JSON"));
    }

    private FakeFault with(Consumer<ObjectNode> change) {
        var changed = order.deepCopy();
        change.accept(changed);
        return new FakeFault(changed);
    }

    ObjectNode order() {
        return order.deepCopy();
    }

    @Override
    public String toString() {
        return order.toString();
    }

    /**
     * A fault that was added, as it stands.
     *
     * @param left how often it will still fall at most, unless that has no end
     * @param fitting how many requests fitted so far
     * @param fired on how many of them it fell
     */
    public record Standing(String id, Optional<Integer> left, long fitting, long fired) {}
}
