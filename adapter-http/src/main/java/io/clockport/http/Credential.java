package io.clockport.http;

import java.util.regex.Pattern;

/** What proves to the service who is asking: one secret, and the header that it goes into. Never shown, never compared. */
public final class Credential {

    private static final Pattern FIT = Pattern.compile("[\\x21-\\x7e]+");

    /** What is shorter is none that anybody relies on, and stands in many a word by chance. */
    private static final int SHORTEST_SECRET = 8;

    private final String header;
    private final String value;
    private final String secret;

    private Credential(String header, String scheme, String secret) {
        if (!FIT.matcher(secret).matches()) {
            throw new IllegalArgumentException("a secret is printable text without spaces, and is not empty");
        }
        this.header = header;
        this.value = scheme + secret;
        this.secret = secret;
    }

    /** A person's key, from their profile page. */
    public static Credential apiKey(String key) {
        return new Credential("X-Api-Key", "", key);
    }

    /** What an add-on is given for one workspace. */
    public static Credential addonToken(String token) {
        return new Credential("X-Addon-Token", "", token);
    }

    /** For a gateway. Clockify itself does not know this form. */
    public static Credential bearer(String token) {
        return new Credential("Authorization", "Bearer ", token);
    }

    String header() {
        return header;
    }

    String value() {
        return value;
    }

    /** The same text, the secret blotted out where it stands in it. */
    String hiddenIn(String text) {
        return secret.length() < SHORTEST_SECRET ? text : text.replace(secret, "***");
    }

    @Override
    public String toString() {
        return "Credential[" + header + ": ***]";
    }
}
