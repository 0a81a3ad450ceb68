package io.clockport.fake;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** Zones by the names that clients look up: an offset of nothing is {@code UTC}, which Java calls {@code Z}. */
final class Zones {

    private Zones() {}

    static String write(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
