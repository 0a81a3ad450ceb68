package io.clockport.http.redis;

/**
 * What runs inside Redis, by the clock of Redis, as one step. A lane is a sorted set of permits by the moment, in microseconds,
 * at which each is free again. Something is removed before something is added, which a Redis that is full allows.
 */
final class Scripts {

    private static final String NOW = """
            local t = redis.call('TIME')
            local now = t[1] * 1000000 + t[2]
            """;

    /**
     * Takes a permit, which comes back by itself after its lease. A Redis that does not know the lane may have forgotten it, so
     * nothing is given out until whatever it forgot is free again. Answers 0, or for how many microseconds to stay away.
     */
    static final String TAKE = NOW + """
            local quarantine = redis.call('GET', KEYS[2])
            if not quarantine then
              quarantine = string.format('%.0f', now + ARGV[4])
              redis.call('SET', KEYS[2], quarantine)
            end
            if now < tonumber(quarantine) then return tonumber(quarantine) - now end
            redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
            if redis.call('ZCARD', KEYS[1]) < tonumber(ARGV[1]) then
              redis.call('ZADD', KEYS[1], string.format('%.0f', now + ARGV[2]), ARGV[3])
              return 0
            end
            return redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] - now
            """;

    /** Lets a permit rest for so long from now. */
    static final String REST = NOW + """
            if redis.call('ZREM', KEYS[1], ARGV[2]) == 0 then return 0 end
            return redis.call('ZADD', KEYS[1], string.format('%.0f', now + ARGV[1]), ARGV[2])
            """;

    private Scripts() {}
}
