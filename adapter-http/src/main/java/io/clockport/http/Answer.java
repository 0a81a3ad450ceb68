package io.clockport.http;

import io.clockport.failure.Trace;
import io.vertx.core.MultiMap;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What came back: bytes, not yet understood. */
final class Answer {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)");
    private static final Pattern FIT_FOR_LOGS = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final int status;
    private final MultiMap headers;
    private final byte[] body;
    private final String ownId;
    private final Credential sentWith;

    /** {@code ownId} is the name of the request in our logs. */
    Answer(int status, MultiMap headers, byte[] body, String ownId, Credential sentWith) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.ownId = ownId;
        this.sentWith = sentWith;
    }

    int status() {
        return status;
    }

    /** The bytes themselves, not a copy: a page has half a megabyte of them. */
    byte[] body() {
        return body;
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /**
     * Whether it comes from the one who does the work, so that the work is over. 502 and 504 are what a gateway says that has
     * lost sight of it, 408 what somebody says who did not get the whole request.
     */
    boolean isFinal() {
        return status != 502 && status != 504 && status != 408;
    }

    /** When it was given, to the second, by the service's own clock. */
    Optional<Instant> date() {
        return header("Date").flatMap(HttpDate::parse);
    }

    /** What names this exchange in logs: one of the service's two headers, or else our own name for it. */
    Trace trace() {
        return Trace.of(header("X-Request-Id")
                .or(() -> header("X-Amz-Cf-Id"))
                .filter(id -> FIT_FOR_LOGS.matcher(id).matches() && quoted(id).equals(id))
                .orElse(ownId));
    }

    /** Words of it, fit to be told on. */
    String quoted(String words) {
        return Quote.of(words, sentWith);
    }

    /** What the service says about whether more pages follow: only these two words count. */
    Optional<Boolean> lastPage() {
        return header("Last-Page")
                .map(said -> said.strip().toLowerCase(Locale.ROOT))
                .flatMap(said -> switch (said) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                });
    }

    /** How long to wait, where the service says so and can be believed. */
    Optional<Duration> retryAfter() {
        return header("Retry-After").flatMap(said -> RetryAfter.of(said, date()));
    }

    /** The charset of the body in its own words; empty when it is the one that JSON has anyway. */
    Optional<String> oddCharset() {
        return header("Content-Type")
                .map(type -> CHARSET.matcher(type.toLowerCase(Locale.ROOT)))
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .filter(name -> !name.equals("utf-8") && !name.equals("utf8"));
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
