package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Quirk;
import io.clockport.inmemory.Quirks;
import java.util.function.Predicate;

/** A switch of the fake in one of its positions; all others are at their defaults. */
record Switched(Quirk quirk, boolean on) {

    /** Over a fake of its own, what is asked is so exactly when the switch is on. */
    void decides(Predicate<ServedFake> isSo) {
        var fake = InMemoryClockify.builder()
                .quirks(Quirks.byDefault().with(quirk, on))
                .build();
        try (var served = ServedFake.over(fake)) {
            assertThat(isSo.test(served)).isEqualTo(on);
        }
    }

    /** Whether a request that could be fine was refused. */
    static boolean refused(Reply reply) {
        assertThat(reply.status()).isIn(200, 201, 400);
        return reply.status() == 400;
    }

    @Override
    public String toString() {
        return quirk.label() + " " + (on ? "on" : "off");
    }
}
