package io.clockport.http.redis;

import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executors;

/** One process of a fleet, which always has more to send: to the counter at a port, at the pace of a Redis. */
final class Member {

    private static final int CALLERS = 60;

    private Member() {}

    /** Arguments: the address of Redis, the counter's port, how many processes there are, the lease in milliseconds. */
    public static void main(String[] arguments) {
        var pace = RedisPace.at(
                arguments[0],
                "test",
                Fleet.of(Integer.parseInt(arguments[2])),
                Duration.ofMillis(Long.parseLong(arguments[3])));
        int port = Integer.parseInt(arguments[1]);
        var callers = Executors.newFixedThreadPool(CALLERS);
        for (int i = 0; i < CALLERS; i++) {
            callers.execute(() -> call(pace, port));
        }
    }

    private static void call(RedisPace pace, int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            while (true) {
                var permit = pace.permit("workspace")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get()
                        .get();
                socket.getOutputStream().write(1);
                if (socket.getInputStream().read() < 0) {
                    return;
                }
                permit.answered();
            }
        } catch (Exception over) {
            // The test is over.
        }
    }
}
