package io.clockport.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /** Each part for itself, so that an odd number does not cost the sentence. {@code quoted} makes words fit to be told on. */
    public static ErrorJson read(ObjectJson json, UnaryOperator<String> quoted) {
        return new ErrorJson(
                sentence(json, "message", quoted).or(() -> sentence(json, "description", quoted)), number(json));
    }

    private static Optional<String> sentence(ObjectJson json, String field, UnaryOperator<String> quoted) {
        return Optional.of(json.node().path(field))
                .filter(JsonNode::isTextual)
                .map(text -> shortened(quoted.apply(text.asText())))
                .filter(text -> !text.isBlank());
    }

    private static Optional<Integer> number(ObjectJson json) {
        return Optional.of(json.node().path("code"))
                .filter(JsonNode::canConvertToExactIntegral)
                .filter(JsonNode::canConvertToInt)
                .map(JsonNode::intValue);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
