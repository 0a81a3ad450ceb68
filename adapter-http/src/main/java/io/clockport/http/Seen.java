package io.clockport.http;

import io.clockport.http.wire.TimeEntryJson;
import java.time.Duration;
import java.util.List;

/** Takes note of the new ones among entries that the caller is shown: what was seen before a write does not come of it. */
final class Seen {

    /** What is older is told apart by the second in its id. */
    private static final Duration NEW = Duration.ofMinutes(2);

    private Seen() {}

    static List<TimeEntryJson> by(Operation operation, Answer answer, List<TimeEntryJson> entries) {
        answer.date()
                .map(date -> date.minus(NEW))
                .ifPresent(since -> entries.stream()
                        .filter(entry -> Settle.madeAt(entry.id().value())
                                .filter(made -> made.isAfter(since))
                                .isPresent())
                        .forEach(operation::saw));
        return entries;
    }
}
