package io.clockport.cli.tour;

import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.NewTimer;
import java.time.Duration;

/** A workspace that wants everything filled in: a timer may start without, but not stop. */
final class ForcedFieldsChapter {

    private ForcedFieldsChapter() {}

    static Chapter of(Stage stage) {
        var scene = new Scene();
        var entries = stage.account().in(stage.strict()).timeEntries();
        var begin = stage.now().minus(Duration.ofHours(1));
        var timer = scene.show(
                "Start a timer that says nothing, where everything is required.",
                entries.start(stage.me(), new NewTimer(EntryDetails.none(), begin)),
                Entries::line);
        scene.refused("Stop it: everything that is missing is named at once.", entries.stop(timer, stage.now()));
        scene.show("Discard it.", entries.delete(timer.id()), id -> "gone");
        return scene.titled("Required fields", "A timer may start without what its workspace requires, but not stop.");
    }
}
