package io.clockport.http.redis;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.http.Pace;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A pace that all processes of a {@link Fleet} share through one Redis. Whoever asks first in a process goes first; between
 * processes it is whoever comes. When Redis is slow or gone, or too full for a lane that it does not know yet, each process
 * goes on with the one permit of its own, and comes back when Redis does. A process that is killed gives its permits back after {@link #LEASE}. Needs Redis 5 or newer,
 * which must not evict keys. Close it in the end.
 */
public final class RedisPace implements Pace, AutoCloseable {

    /** No exchange lasts longer: a permit that nobody gives back is free again after this. */
    public static final Duration LEASE = Duration.ofSeconds(75);

    /** Redis is asked for no longer than this before it counts as lost. */
    static final Duration PATIENCE = Duration.ofMillis(250);

    private static final int MOST_WAITING = 10_000;

    private final RedisClient client;
    private final Fleet fleet;
    private final Store store;
    private final Pace own;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    private RedisPace(RedisClient client, RedisURI address, String prefix, Fleet fleet, Duration lease) {
        this.client = client;
        this.fleet = fleet;
        this.store = new Store(client, address, prefix, fleet, lease);
        this.own = Pace.within(1, fleet.window());
    }

    /** At a {@code redis://} or {@code rediss://} address. Redis may be lost at first; the prefix is this fleet's alone. */
    public static RedisPace at(String address, String prefix, Fleet fleet) {
        return at(address, prefix, fleet, LEASE);
    }

    static RedisPace at(String address, String prefix, Fleet fleet, Duration lease) {
        var uri = RedisURI.create(address);
        var client = RedisClient.create(uri);
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(SocketOptions.builder().connectTimeout(PATIENCE).build())
                .timeoutOptions(TimeoutOptions.enabled(PATIENCE))
                .build());
        return new RedisPace(client, uri, prefix, fleet, lease);
    }

    @Override
    public Eventual<Permit> permit(String lane) {
        return permit(lane, Duration.ofDays(1_000));
    }

    @Override
    public Eventual<Permit> permit(String name, Duration patience) {
        var lane = lanes.computeIfAbsent(name, unknown -> new Lane(unknown, store, own));
        var wait = fleet.leastWait(lane.waiting());
        if (lane.waiting() >= MOST_WAITING || wait.compareTo(patience) > 0) {
            return Eventual.failed(new Unavailable.RateLimited(new WriteOutcome.DidNotHappen(), Optional.of(wait)));
        }
        var place = new CompletableFuture<Either<Failure, Permit>>();
        lane.queue(place);
        return Eventual.from(place);
    }

    @Override
    public void close() {
        lanes.values().forEach(Lane::close);
        var unused = client.shutdownAsync(0, 1, TimeUnit.SECONDS);
    }
}
