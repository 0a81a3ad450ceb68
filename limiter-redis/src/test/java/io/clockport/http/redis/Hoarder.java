package io.clockport.http.redis;

import java.time.Duration;

/** A process of a fleet that takes all that is shared, says so, and holds it until it is killed. */
final class Hoarder {

    private Hoarder() {}

    /** Arguments: the address of Redis, how many permits to take, the lease in milliseconds. */
    public static void main(String[] arguments) throws Exception {
        var pace = RedisPace.at(arguments[0], "test", Fleet.of(1), Duration.ofMillis(Long.parseLong(arguments[2])));
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            pace.permit("workspace").toCompletionStage().toCompletableFuture().get();
        }
        System.out.println("has them");
        Thread.currentThread().join();
    }
}
