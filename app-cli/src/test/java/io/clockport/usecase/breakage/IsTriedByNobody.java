package io.clockport.usecase.breakage;

import io.clockport.async.Eventual;

/** Works, perhaps. */
public final class IsTriedByNobody {

    public Eventual<String> is() {
        return Eventual.of("perhaps");
    }
}
