package io.clockport.project.breakage;

import java.util.UUID;

/** Makes up an id of its own. */
public final class RollsDice {

    UUID id() {
        return UUID.randomUUID();
    }
}
