package io.clockport.http;

import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.failure.WriteOutcome;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * What an exchange that broke means. As long as no connection was there to send on, a write certainly did not happen; as soon
 * as one was, it may have.
 */
final class Trouble {

    private Trouble() {}

    static Failure beforeSending(Throwable error, Duration waited) {
        return broken(error, Call.UNHARMED, waited);
    }

    static Failure afterSending(Throwable error, Call call, Duration waited) {
        return error instanceof BoundedBody.TooLarge
                ? new Unintelligible(call.ifLost(), call.exchange(), words(error))
                : broken(error, call.ifLost(), waited);
    }

    private static Failure broken(Throwable error, WriteOutcome outcome, Duration waited) {
        return error instanceof TimeoutException || error.getCause() instanceof TimeoutException
                ? new Unavailable.TimedOut(outcome, waited)
                : new Unavailable.Unreachable(outcome, words(error));
    }

    private static String words(Throwable error) {
        var message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }
}
