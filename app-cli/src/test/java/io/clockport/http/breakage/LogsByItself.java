package io.clockport.http.breakage;

import java.util.logging.Logger;

/** Decides where its user's log goes. */
public final class LogsByItself {

    private final Logger log = Logger.getLogger("clockport");

    void talk() {
        log.info("hello");
    }
}
