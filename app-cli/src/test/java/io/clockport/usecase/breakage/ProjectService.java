package io.clockport.usecase.breakage;

import io.clockport.async.Eventual;

/** Will have forty methods one day. */
public final class ProjectService {

    public Eventual<String> archive() {
        return Eventual.of("archived");
    }
}
