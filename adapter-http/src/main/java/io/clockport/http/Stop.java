package io.clockport.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody's wish that what is under way for them ends. It can come at any time and holds for what begins later, too. */
final class Stop {

    private final Set<Sending> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean wished;

    void now() {
        wished = true;
        underWay.forEach(Sending::stop);
    }

    boolean isWished() {
        return wished;
    }

    void watch(Sending sending) {
        underWay.add(sending);
        if (wished) {
            sending.stop();
        }
    }

    void forget(Sending sending) {
        underWay.remove(sending);
    }
}
