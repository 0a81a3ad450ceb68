package io.clockport.http.wire;

import java.util.Optional;
import java.util.function.Function;

/**
 * What the service says when it declines: a sentence and a number, either of which may be missing. Servers of 2019 called
 * the sentence {@code description}.
 */
public record ErrorJson(Optional<String> message, Optional<Integer> code) {

    /** The longest sentence that is kept. */
    private static final int LONGEST = 500;

    public static ErrorJson silent() {
        return new ErrorJson(Optional.empty(), Optional.empty());
    }

    public static ErrorJson read(ObjectJson json) {
        return new ErrorJson(
                json.maybe("message", Function.<String>identity())
                        .or(() -> json.maybe("description", Function.identity()))
                        .map(ErrorJson::shortened),
                json.maybe("code", Integer::valueOf));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
