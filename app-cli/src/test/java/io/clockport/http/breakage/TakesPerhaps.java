package io.clockport.http.breakage;

import java.util.Optional;

/** Leaves it to the caller to say nothing. */
public final class TakesPerhaps {

    public void find(Optional<String> name) {}
}
