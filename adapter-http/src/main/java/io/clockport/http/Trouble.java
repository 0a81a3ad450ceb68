package io.clockport.http;

import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.failure.WriteOutcome;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/**
 * What an exchange that broke means. Only what certainly happened before the first byte was sent counts as "did not happen";
 * of everything else a write may have taken place.
 */
final class Trouble {

    private Trouble() {}

    static Failure of(Throwable error, Call call, Duration waited) {
        if (error instanceof BoundedBody.TooLarge tooLarge) {
            return new Unintelligible(call.ifLost(), call.exchange(), words(tooLarge));
        }
        var outcome = neverSent(error) ? Call.UNHARMED : call.ifLost();
        return error instanceof TimeoutException
                ? new Unavailable.TimedOut(outcome, waited)
                : new Unavailable.Unreachable(outcome, words(error));
    }

    static Failure tooLate(WriteOutcome outcome, Duration limit) {
        return new Unavailable.TimedOut(outcome, limit);
    }

    private static boolean neverSent(Throwable error) {
        return error instanceof ConnectException
                || error instanceof UnknownHostException
                || error instanceof NoRouteToHostException
                || error instanceof ConnectionPoolTooBusyException
                || isHandshake(error)
                || (error instanceof IllegalStateException
                        && error.getMessage() != null
                        && error.getMessage().contains("closed"));
    }

    /** No request goes out before the handshake is done, and a connection that broke later says so differently. */
    private static boolean isHandshake(Throwable error) {
        return error instanceof SSLHandshakeException || error.getCause() instanceof SSLHandshakeException;
    }

    private static String words(Throwable error) {
        var message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }
}
