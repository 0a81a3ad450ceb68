package io.clockport.http.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when; a running entry has no end. The duration that the service adds says nothing new, but for this: what has one is
 * over, and must say when it ended.
 */
record IntervalJson(Instant start, @Nullable Instant end) {

    IntervalJson {
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("an entry ends at " + end + ", before it starts at " + start);
        }
    }

    static IntervalJson read(JsonParser json) throws IOException {
        TimeEntryJson.expect(json, JsonToken.START_OBJECT);
        Instant start = null;
        Instant end = null;
        boolean saysWhetherItEnded = false;
        boolean lasted = false;
        for (var field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            switch (field) {
                case "start" -> start = moment(json);
                case "end" -> {
                    end = moment(json);
                    saysWhetherItEnded = true;
                }
                case "duration" -> lasted = json.currentToken() == JsonToken.VALUE_STRING;
                default -> json.skipChildren();
            }
        }
        if (lasted && !saysWhetherItEnded) {
            throw new IllegalArgumentException("end is missing, though there is a duration");
        }
        return new IntervalJson(TimeEntryJson.required(start, json, "start"), end);
    }

    private static @Nullable Instant moment(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        TimeEntryJson.expect(json, JsonToken.VALUE_STRING);
        return MomentJson.read(json.getTextCharacters(), json.getTextOffset(), json.getTextLength())
                .instant();
    }
}
