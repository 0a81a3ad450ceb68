package io.clockport.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody's wish that what is under way for them ends. It can come at any time and holds for what begins later, too. */
final class Stop {

    private final String by;
    private final Set<Stoppable> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean wished;

    /** @param by whose wish it is, for people */
    Stop(String by) {
        this.by = by;
    }

    void now() {
        wished = true;
        underWay.forEach(this::stop);
    }

    boolean isWished() {
        return wished;
    }

    void watch(Stoppable what) {
        underWay.add(what);
        if (wished) {
            stop(what);
        }
    }

    void forget(Stoppable what) {
        underWay.remove(what);
    }

    private void stop(Stoppable what) {
        what.stop("stopped by " + by);
    }

    /** What can end early. To be stopped twice is to be stopped once. */
    @FunctionalInterface
    interface Stoppable {
        void stop(String why);
    }
}
