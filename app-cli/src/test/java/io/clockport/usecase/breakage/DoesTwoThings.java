package io.clockport.usecase.breakage;

import io.clockport.async.Eventual;

/** Cannot decide. */
public final class DoesTwoThings {

    public Eventual<String> does() {
        return Eventual.of("one thing");
    }

    public Eventual<String> doesTwo() {
        return Eventual.of("and another");
    }
}
