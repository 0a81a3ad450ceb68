package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** The kinds of custom fields, and what each takes for a value. */
enum CustomFieldType {
    TXT,
    LINK,
    NUMBER,
    CHECKBOX,
    DROPDOWN_SINGLE,
    DROPDOWN_MULTIPLE;

    boolean takes(JsonNode value) {
        return switch (this) {
            case TXT, LINK, DROPDOWN_SINGLE -> value.isTextual();
            case NUMBER -> value.isNumber();
            case CHECKBOX -> value.isBoolean();
            case DROPDOWN_MULTIPLE -> value.isArray() && areTexts(value);
        };
    }

    boolean hasChoices() {
        return this == DROPDOWN_SINGLE || this == DROPDOWN_MULTIPLE;
    }

    private static boolean areTexts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(JsonNode::isTextual);
    }
}
