package io.clockport.http;

import java.util.regex.Pattern;

/**
 * Words of a server as they may be told on, in failures and to logs: in one line, without what moves a cursor or turns the
 * writing direction, and without the secret that the request was sent with, should the server repeat it.
 */
final class Quote {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private Quote() {}

    static String of(String words, Credential sentWith) {
        return sentWith.hiddenIn(UNFIT.matcher(words).replaceAll(" ").strip());
    }
}
