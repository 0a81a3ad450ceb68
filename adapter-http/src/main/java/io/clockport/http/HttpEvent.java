package io.clockport.http;

import io.clockport.failure.Failure;
import java.time.Duration;
import java.util.Locale;

/**
 * Something that happened below the ports, for metrics and logs. What is printed of one names requests by method and path,
 * never by query, body or credentials.
 */
public sealed interface HttpEvent {

    /** A request waited so long for its turn in this lane: a workspace's id, or empty. */
    record Waited(String lane, Duration time) implements HttpEvent {}

    /** A request was answered, whatever the answer says. {@code requestId} is the service's name for it, or this client's own. */
    record Answered(String exchange, int status, Duration time, String requestId) implements HttpEvent {}

    /** A request came to nothing and will be sent again. {@code attempt} is the one that failed; they count from 1. */
    record Retried(String exchange, int attempt, Duration pause, Failure because) implements HttpEvent {

        @Override
        public String toString() {
            return "Retried[" + exchange + ", attempt " + attempt + ", again in " + pause.toMillis() + " ms, "
                    + inShort(because) + "]";
        }
    }

    /** The answer to a write was lost, and this was found out about it. */
    record Settled(String exchange, Finding finding, int looks) implements HttpEvent {}

    /** A request failed for good. */
    record Failed(String exchange, Failure failure) implements HttpEvent {

        @Override
        public String toString() {
            return "Failed[" + exchange + ", " + inShort(failure) + "]";
        }
    }

    /** A host has failed so often in a row that nothing is sent to it for this long. */
    record CircuitOpened(String host, Duration pause) implements HttpEvent {}

    /** What looking said about a write. */
    enum Finding {
        /** It took place; the caller has its result. */
        HAPPENED,
        /** It certainly did not take place. */
        DID_NOT_HAPPEN,
        /** It could not be found out in time; the caller is told what to look for. */
        OPEN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static String inShort(Failure failure) {
        return failure.getClass().getSimpleName() + ", request " + failure.trace();
    }
}
