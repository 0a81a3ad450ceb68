package io.clockport.cli.export;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;

/** A program that exports as many entries as it is told, to be run in a JVM with little memory. */
final class Million {

    private Million() {}

    public static void main(String[] args) {
        var source = Synthetic.of(1, Long.parseLong(args[1]));
        var lines = new Lines(ExportForm.NDJSON, "", ZoneOffset.UTC, Synthetic.BEGIN);
        var waiting = new Waiting(Duration.ZERO, wait -> {});
        var done = new Places(Path.of(args[0]))
                .open("plan", source.range().to(), false, false)
                .flatMap(partial -> new Export(source, source.range(), lines, waiting, Progress.unwatched())
                        .into(partial)
                        .flatMap(now -> partial.publish(false)));
        System.exit(done.isRight() ? 0 : 1);
    }
}
