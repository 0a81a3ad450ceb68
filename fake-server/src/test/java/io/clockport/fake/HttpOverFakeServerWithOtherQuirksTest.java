package io.clockport.fake;

import io.clockport.inmemory.Quirk;
import io.clockport.inmemory.Quirks;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is disputed about the service turned the other way round: what the ports promise is the same. Left out are the points
 * that decide what the service keeps or shows, where no adapter can make up for the other answer; there the ports promise the
 * default, and the table of fidelity says that it is not established.
 */
class HttpOverFakeServerWithOtherQuirksTest extends HttpOverFakeServerContract {

    HttpOverFakeServerWithOtherQuirksTest() {
        super(turned(), false);
    }

    private static final Set<Quirk> NOT_FOR_AN_ADAPTER_TO_MAKE_GOOD = EnumSet.of(
            Quirk.REJECT_START_BEFORE_RUNNING,
            Quirk.LOCK_COVERS_BOUNDARY,
            Quirk.SPARE_YOUNG_ENTRIES,
            Quirk.ADMINS_PASS_STOPWATCH,
            Quirk.HEED_CASE_IN_FILTERS);

    private static Quirks turned() {
        var quirks = Quirks.byDefault();
        for (var quirk : Quirk.values()) {
            quirks = NOT_FOR_AN_ADAPTER_TO_MAKE_GOOD.contains(quirk) ? quirks : quirks.with(quirk, !quirk.byDefault());
        }
        return quirks;
    }
}
