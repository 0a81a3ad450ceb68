package io.clockport.cli.tour;

import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.NewTimer;
import java.time.Duration;
import java.time.Instant;

/** One timer for each person: starting another stops the first. */
final class TimerChapter {

    private TimerChapter() {}

    static Chapter of(Stage stage) {
        var scene = new Scene();
        var entries = stage.entries();
        var begin = stage.now().minus(Duration.ofMinutes(45));
        var first = scene.show("Start a timer.", entries.start(stage.me(), timer("Packing", begin)), Entries::line);
        var second = scene.show(
                "Start another half an hour later.",
                entries.start(stage.me(), timer("Driving", begin.plus(Duration.ofMinutes(30)))),
                Entries::line);
        scene.show("The first stopped where the second began.", entries.get(first.id()), Entries::line);
        scene.refused("Stop the first.", entries.stop(first, stage.now()));
        scene.refused("Stop the second before it began.", entries.stop(second, begin));
        scene.show(
                "What is running?",
                entries.running(stage.me()),
                running -> running.map(Entries::line).orElse("nothing"));
        scene.show("Stop it now.", entries.stop(second, stage.now()), Entries::line);
        scene.show(
                "What is running?",
                entries.running(stage.me()),
                running -> running.map(Entries::line).orElse("nothing"));
        return scene.titled(
                "The timer", "Time that runs. Everybody has one timer, so starting another stops the first.");
    }

    private static NewTimer timer(String text, Instant start) {
        return new NewTimer(EntryDetails.describedAs(Description.of(text)), start);
    }
}
