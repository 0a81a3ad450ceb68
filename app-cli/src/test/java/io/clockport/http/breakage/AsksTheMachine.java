package io.clockport.http.breakage;

/** Has a setting that nobody wrote down. */
public final class AsksTheMachine {

    String host() {
        return System.getProperty("clockport.host", "localhost");
    }
}
