package io.clockport.fake;

import io.clockport.inmemory.Quirk;
import io.clockport.inmemory.Quirks;

/** What is disputed about the service turned the other way round: what the ports promise is the same. */
class HttpOverFakeServerWithOtherQuirksTest extends HttpOverFakeServerContract {

    HttpOverFakeServerWithOtherQuirksTest() {
        super(turned(), false);
    }

    private static Quirks turned() {
        var quirks = Quirks.byDefault();
        for (var quirk : Quirk.values()) {
            quirks = quirks.with(quirk, !quirk.byDefault());
        }
        return quirks;
    }
}
