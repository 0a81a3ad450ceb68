package io.clockport.http.breakage;

import java.util.Optional;

/** Leaves it to the caller to say nothing, from the beginning. */
public final class IsBuiltWithPerhaps {

    public IsBuiltWithPerhaps(Optional<String> name) {}
}
