package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.time.IsoDuration;
import java.time.Duration;

/** The durations of entries in an answer, rounded up to whole minutes. Fidelity: row {@code entry.whole-minutes}. */
final class WholeMinutes {

    private static final String DURATION = "duration";

    private WholeMinutes() {}

    static Answer in(Answer answer) {
        return answer.isJson() ? answer.saying(rounded(answer.json())) : answer;
    }

    private static JsonNode rounded(JsonNode node) {
        if (node.path("timeInterval") instanceof ObjectNode interval
                && interval.path(DURATION).isTextual()) {
            IsoDuration.parse(DURATION, interval.get(DURATION).textValue())
                    .forEach(exact -> interval.put(DURATION, IsoDuration.format(up(exact))));
        }
        node.forEach(WholeMinutes::rounded);
        return node;
    }

    private static Duration up(Duration exact) {
        return Duration.ofMinutes(exact.plusSeconds(59).toMinutes());
    }
}
