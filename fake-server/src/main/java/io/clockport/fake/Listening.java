package io.clockport.fake;

import io.clockport.fake.control.RateLimit;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where and how a server listens, how much it bears, whether it remembers what clients do, and who may control it. */
record Listening(String host, int port, boolean tls, Limits limits, boolean watching, Pace pace, Control control) {

    /** The numbers of the limits of the rate, for when they are switched on. */
    record Pace(int perSecond, int perHour) {

        static final Pace USUAL = new Pace(RateLimit.USUAL_PER_SECOND, RateLimit.USUAL_PER_HOUR);
    }

    static Listening onLoopback() {
        return new Listening("127.0.0.1", 0, false, Limits.sensible(), false, Pace.USUAL, Control.beside());
    }

    Listening on(int newPort) {
        return new Listening(host, newPort, tls, limits, watching, pace, control);
    }

    Listening at(String newHost) {
        return new Listening(newHost, port, tls, limits, watching, pace, control);
    }

    Listening withTls() {
        return new Listening(host, port, true, limits, watching, pace, control);
    }

    Listening within(Limits newLimits) {
        return new Listening(host, port, tls, newLimits, watching, pace, control);
    }

    Listening withWatch() {
        return new Listening(host, port, tls, limits, true, pace, control);
    }

    Listening at(Pace newPace) {
        return new Listening(host, port, tls, limits, watching, newPace, control);
    }

    Listening with(Control newControl) {
        return new Listening(host, port, tls, limits, watching, pace, newControl);
    }

    String scheme() {
        return tls ? "https" : "http";
    }

    /** Whether only this machine can reach it. A name that nothing is known of is taken for one that others know. */
    boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
