package io.clockport.cli;

import io.clockport.timeentry.TimeEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Draws what a command is to do next to a store with some entries. */
final class Deeds {

    private Deeds() {}

    static Deed draw(Random random, int number, List<TimeEntry> entries, Path store) {
        var text = "entry " + number;
        var finished = entries.stream().filter(Deed::isLongEnoughToCut).toList();
        int which = random.nextInt(10);
        if (which >= 5 && which <= 7 && !finished.isEmpty()) {
            return toOne(which, text, finished.get(random.nextInt(finished.size())));
        }
        return switch (which) {
            case 0, 1 -> Deed.adding(text, "start", text, "--at", "2026-03-02 9:00");
            case 2 -> Deed.changingNoText("stop");
            case 3 -> Deed.changingNoText("edit", "1", "--billable");
            case 8, 9 ->
                Deed.writing(
                        store.resolveSibling("state " + number + ".json"),
                        "state",
                        "export",
                        store.resolveSibling("state " + number + ".json").toString());
            default -> Deed.adding(text, "log", "2026-03-02 9:00-9:30", text);
        };
    }

    private static Deed toOne(int which, String text, TimeEntry entry) {
        var id = entry.id().value();
        var before = entry.details().description().value();
        return switch (which) {
            case 5 -> Deed.replacing(before, text, "edit", id, text);
            case 6 -> Deed.removing(before, "delete", id, "--yes");
            default -> Deed.cutting(entry, text, "split", id, "1m", text);
        };
    }
}
