package io.clockport.http.breakage;

import java.util.concurrent.locks.ReentrantLock;

/** Lets one in at a time, in newer words. */
public final class WaitsForALock {

    private final ReentrantLock lock = new ReentrantLock();

    void enter() {
        lock.lock();
        lock.unlock();
    }
}
