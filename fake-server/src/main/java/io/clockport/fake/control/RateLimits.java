package io.clockport.fake.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The limits of the rate of requests: the two that switches of the simulation turn on, each with its number, and those that
 * were asked for. Safe to use from any thread.
 */
public final class RateLimits {

    /** The limits that switches turn on. */
    public enum Switched {
        PER_SECOND,
        PER_HOUR
    }

    /** A limit that a request went over, and how long it takes until there is room again. */
    public record Exceeded(RateLimit limit, int secondsLeft) {}

    private final int initiallyPerSecond;
    private final int initiallyPerHour;
    private volatile Allowance perSecond;
    private volatile Allowance perHour;
    private volatile List<Allowance> others = List.of();

    public RateLimits(int perSecond, int perHour) {
        this.initiallyPerSecond = perSecond;
        this.initiallyPerHour = perHour;
        this.perSecond = new Allowance(RateLimit.perSecond(perSecond));
        this.perHour = new Allowance(RateLimit.perHour(perHour));
    }

    /** Back to how it was at the beginning, with nothing counted. */
    public void reset() {
        setNumber(Switched.PER_SECOND, initiallyPerSecond);
        setNumber(Switched.PER_HOUR, initiallyPerHour);
        replace(List.of());
    }

    public int number(Switched which) {
        return of(which).limit().requests();
    }

    public void setNumber(Switched which, int requests) {
        switch (which) {
            case PER_SECOND -> perSecond = new Allowance(RateLimit.perSecond(requests));
            case PER_HOUR -> perHour = new Allowance(RateLimit.perHour(requests));
        }
    }

    /** The limits that were asked for. */
    public List<RateLimit> all() {
        return others.stream().map(Allowance::limit).toList();
    }

    /** Has these limits from now on besides the switched ones. */
    public void replace(List<RateLimit> limits) {
        others = limits.stream().map(Allowance::new).toList();
    }

    /** Counts the request in every limit that is on, and says the first that it goes over. */
    public Optional<Exceeded> count(List<Switched> on, String credential, String workspace, Instant now) {
        if (on.isEmpty() && others.isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(on.stream().map(this::of), others.stream())
                .filter(allowance -> !allowance.grants(credential, workspace, now))
                .map(allowance -> new Exceeded(allowance.limit(), allowance.secondsLeft(now)))
                .toList()
                .stream()
                .findFirst();
    }

    private Allowance of(Switched which) {
        return which == Switched.PER_SECOND ? perSecond : perHour;
    }
}
