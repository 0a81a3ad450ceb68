package io.clockport.http.redis;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.StringCodec;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The permits in Redis. Every stage ends exceptionally when Redis cannot be had in time, and the next call tries again. */
final class Store {

    /** How long a request that nobody waits for any more can be on its way before the service sees it. */
    static final Duration STILL_ON_ITS_WAY = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(RedisPace.class);

    private final RedisClient client;
    private final RedisURI address;
    private final String prefix;
    private final Fleet fleet;
    private final Duration lease;
    private final AtomicReference<@Nullable CompletableFuture<StatefulRedisConnection<String, String>>> connection =
            new AtomicReference<>();

    Store(RedisClient client, RedisURI address, String prefix, Fleet fleet, Duration lease) {
        this.client = client;
        this.address = address;
        this.prefix = prefix;
        this.fleet = fleet;
        this.lease = lease;
    }

    /** Takes a permit: 0 when it has it, otherwise for how many microseconds there is none. */
    CompletionStage<Long> take(String lane, String permit) {
        return asked(redis -> redis.async()
                        .<Object>eval(
                                Scripts.TAKE,
                                ScriptOutputType.INTEGER,
                                new String[] {key(lane), prefix + ":known"},
                                Integer.toString(fleet.shared()),
                                micros(lease),
                                permit,
                                micros(fleet.window().plus(STILL_ON_ITS_WAY))))
                .thenApply(answer -> (Long) answer);
    }

    void rest(String lane, String permit, Duration longer) {
        told(asked(redis -> redis.async()
                .<Object>eval(
                        Scripts.REST,
                        ScriptOutputType.INTEGER,
                        new String[] {key(lane)},
                        micros(fleet.window().plus(longer)),
                        permit)));
    }

    void giveBack(String lane, String permit) {
        told(asked(redis -> redis.async().zrem(key(lane), permit)));
    }

    private String key(String lane) {
        return prefix + ":lane:" + lane;
    }

    private static String micros(Duration time) {
        return Long.toString(TimeUnit.NANOSECONDS.toMicros(time.toNanos()));
    }

    /** A permit that could not be given back is free again when its lease is over. */
    private static void told(CompletionStage<?> answer) {
        var unused = answer.whenComplete((done, lost) -> {
            if (lost != null) {
                LOG.debug("a permit was not given back: {}", lost.toString());
            }
        });
    }

    private <T> CompletionStage<T> asked(Function<StatefulRedisConnection<String, String>, CompletionStage<T>> ask) {
        return connected().thenCompose(ask);
    }

    private CompletableFuture<StatefulRedisConnection<String, String>> connected() {
        var now = connection.get();
        if (now != null && !now.isCompletedExceptionally()) {
            return now;
        }
        var next = client.connectAsync(StringCodec.UTF8, address)
                .toCompletableFuture()
                .orTimeout(RedisPace.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (connection.compareAndSet(now, next)) {
            return next;
        }
        return Objects.requireNonNull(connection.get());
    }
}
