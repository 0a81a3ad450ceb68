package io.clockport.fake;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Whose turn it is. Several threads take requests in; those that only read are answered at the same time, and one that writes has
 * the service to itself, for many a write looks first and then writes what it made of what it saw. A simulation answers at once,
 * and so nothing comes between the two; of what a real account answers later there is no turn.
 */
final class Turns {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** Does the work that a request with this method asks for. */
    <T> T take(String method, Supplier<T> work) {
        var turn = onlyReads(method) ? lock.readLock() : lock.writeLock();
        return during(turn, work);
    }

    private static <T> T during(Lock turn, Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    private static boolean onlyReads(String method) {
        return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    }
}
