package io.clockport.fake;

import io.vertx.core.http.HttpMethod;

/** What goes wrong with the requests of one client, in order. */
interface FaultSequence {

    Kind next(HttpMethod method);

    /** With which status, where there is one. */
    int status();

    /** How long to wait, as a header says it. */
    String retryAfter();

    enum Kind {
        NONE,
        FAIL,
        COMMIT_THEN_FAIL,
        RATE_LIMIT,
        RESET,
        COMMIT_THEN_RESET,
        CUT_BODY,
        DELAY,
        RESTART
    }
}
