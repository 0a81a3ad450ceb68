package io.clockport.fake;

/** Where and how a server listens, how much it bears, and whether it remembers what clients do. */
record Listening(String host, int port, boolean tls, Limits limits, boolean watching) {

    static Listening onLoopback() {
        return new Listening("127.0.0.1", 0, false, Limits.sensible(), false);
    }

    Listening on(int newPort) {
        return new Listening(host, newPort, tls, limits, watching);
    }

    Listening at(String newHost) {
        return new Listening(newHost, port, tls, limits, watching);
    }

    Listening withTls() {
        return new Listening(host, port, true, limits, watching);
    }

    Listening within(Limits newLimits) {
        return new Listening(host, port, tls, newLimits, watching);
    }

    Listening withWatch() {
        return new Listening(host, port, tls, limits, true);
    }
}
