package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The journal as lines for people, for the report of a failed test. */
final class JournalText {

    private static final int SHOWN = 50;
    private static final int LONGEST = 300;

    private JournalText() {}

    static String of(ArrayNode journal) {
        if (journal.isEmpty()) {
            return "The fake was asked nothing.";
        }
        int first = Math.max(0, journal.size() - SHOWN);
        var head = first == 0 ? "The fake was asked:" : "The fake was asked " + journal.size() + " times, at last:";
        return head
                + StreamSupport.stream(journal.spliterator(), false)
                        .skip(first)
                        .map(JournalText::line)
                        .collect(Collectors.joining());
    }

    private static String line(JsonNode entry) {
        var status = entry.path("status").asInt();
        var sent = entry.path("body").asText();
        var answered = entry.path("answer");
        return "\n  " + entry.path("method").asText() + " "
                + clean(HiddenQuery.in(entry.path("path").asText()))
                + " -> " + status
                + (sent.isEmpty() ? "" : "\n      sent      " + clean(sent))
                + (status < 400 || answered.isMissingNode() || answered.isNull()
                        ? ""
                        : "\n      answered  " + clean(answered.toString()));
    }

    /** On one line and without what a terminal would obey. */
    private static String clean(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return cut.replaceAll("\\p{Cntrl}", " ");
    }
}
