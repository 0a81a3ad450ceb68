package io.clockport.http.redis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server that notes when it sees each byte, and answers with one. */
final class Counter implements AutoCloseable {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Long> seen = new ConcurrentLinkedQueue<>();

    Counter() throws IOException {
        threads.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<Long> seen() {
        return seen.stream().sorted().toList();
    }

    int worstSecond() {
        var moments = seen();
        int worst = 0;
        for (int first = 0, last = 0; last < moments.size(); last++) {
            while (moments.get(last) - moments.get(first) >= SECOND) {
                first++;
            }
            worst = Math.max(worst, last - first + 1);
        }
        return worst;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (true) {
                var client = socket.accept();
                threads.execute(() -> serve(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            while (client.getInputStream().read() >= 0) {
                seen.add(System.nanoTime());
                client.getOutputStream().write(1);
            }
        } catch (IOException gone) {
            // The process was killed, or the test is over.
        }
    }
}
