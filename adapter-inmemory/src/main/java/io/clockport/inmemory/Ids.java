package io.clockport.inmemory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * Makes ids as Clockify does: 24 hexadecimal digits, the creation second first, so that the order of creation is the order
 * of ids, even when the clock stands still or goes back. The last one is kept with everything else, so a rollback takes it
 * back and another process goes on after it.
 */
final class Ids {

    private static final String LAST = "last-id";
    private static final int COUNTERS = 1 << 24;
    private static final HexFormat HEX = HexFormat.of();

    private final Shelf<String> meta;
    private final InstantSource clock;
    private final String machine;

    Ids(Shelf<String> meta, InstantSource clock, long seed) {
        this.meta = meta;
        this.clock = clock;
        this.machine = HEX.toHexDigits((seed * 0x9E3779B97F4A7C15L) >>> 24, 10);
    }

    /** Lets the next id come after this one, if it is of the usual form. */
    void goOnAfter(String id) {
        if (id.matches("[0-9a-f]{24}")) {
            meta.put(LAST, id);
        }
    }

    /** When something with this id was made, to the second: an id begins with it. */
    static Instant moment(String id) {
        return Instant.ofEpochSecond(Long.parseLong(id.substring(0, 8), 16));
    }

    String next() {
        long second = Math.max(0, clock.instant().getEpochSecond());
        long counter = 0;
        var last = meta.get(LAST);
        if (last.isPresent()) {
            long lastSecond = Long.parseLong(last.get().substring(0, 8), 16);
            if (second <= lastSecond) {
                second = lastSecond;
                counter = Long.parseLong(last.get().substring(18), 16) + 1;
            }
        }
        if (counter == COUNTERS) {
            second++;
            counter = 0;
        }
        var id = HEX.toHexDigits(second, 8) + machine + HEX.toHexDigits(counter, 6);
        meta.put(LAST, id);
        return id;
    }
}
