package io.clockport.fake;

import java.util.List;
import java.util.stream.Collectors;

/** The journal as lines for people, for the report of a failed test. */
final class JournalText {

    private static final int SHOWN = 50;
    private static final int LONGEST = 300;

    private JournalText() {}

    static String of(List<JournalEntry> journal) {
        if (journal.isEmpty()) {
            return "The fake was asked nothing.";
        }
        int first = Math.max(0, journal.size() - SHOWN);
        var head = first == 0 ? "The fake was asked:" : "The fake was asked " + journal.size() + " times, at last:";
        return head + journal.stream().skip(first).map(JournalText::line).collect(Collectors.joining());
    }

    private static String line(JournalEntry entry) {
        var status = entry.answer().status();
        return "\n  " + entry.method() + " "
                + clean(entry.uri())
                + " -> " + status
                + (entry.body().isEmpty() ? "" : "\n      sent      " + clean(entry.body()))
                + (status < 400 || !entry.answer().isJson()
                        ? ""
                        : "\n      answered  " + clean(entry.answer().bytes().toString()));
    }

    /** On one line and without what a terminal would obey. */
    private static String clean(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return cut.replaceAll("\\p{Cntrl}", " ");
    }
}
