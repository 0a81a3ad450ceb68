package io.clockport.http.breakage;

import java.util.concurrent.CompletableFuture;

/** Stops the event loop. */
public final class WaitsForAnAnswer {

    String answer(CompletableFuture<String> pending) {
        return pending.join();
    }
}
