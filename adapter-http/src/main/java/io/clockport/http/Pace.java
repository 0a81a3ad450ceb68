package io.clockport.http;

import io.clockport.async.Eventual;

/**
 * When the next request may be sent. One pace is meant to be shared by everything that sends to the same workspaces: by all
 * threads of a process, and by a fleet, where it lives in a store.
 */
@FunctionalInterface
public interface Pace {

    /**
     * Leave to send one request, now or later.
     *
     * @param lane what has a limit of its own: a workspace's id, or empty for requests that belong to none
     */
    Eventual<Permit> permit(String lane);

    /** As fast as it goes. */
    static Pace unlimited() {
        return lane -> Eventual.of(() -> {});
    }

    /** Leave to send one request. */
    @FunctionalInterface
    interface Permit {

        /** The answer is there, or will never be. */
        void answered();
    }
}
