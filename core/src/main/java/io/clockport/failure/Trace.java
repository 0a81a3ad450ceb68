package io.clockport.failure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where to look a failure up: the name by which logs know the request that failed. It is no part of what a failure says, so
 * any two traces are equal, and two failures that say the same are equal whatever request they come of.
 */
public final class Trace {

    /** Nothing was asked of anybody, or nobody gave it a name. */
    public static final Trace NONE = new Trace(null);

    private final @Nullable String request;

    private Trace(@Nullable String request) {
        this.request = request;
    }

    public static Trace of(String request) {
        return new Trace(request);
    }

    /** The service's own name for the request if it gave one, or else the one that the adapter gave it. */
    public Optional<String> request() {
        return Optional.ofNullable(request);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trace;
    }

    @Override
    public int hashCode() {
        return Trace.class.hashCode();
    }

    @Override
    public String toString() {
        return request().orElse("none");
    }
}
