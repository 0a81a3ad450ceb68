package io.clockport.cli.prompt;

import io.clockport.cli.config.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files that say what runs, each under a name by which a shell finds it again. */
public final class PromptFile {

    private static final long LARGEST = 4_096;

    private final List<Path> files;
    private final boolean elsewhere;

    public PromptFile(List<Path> files, boolean elsewhere) {
        this.files = files;
        this.elsewhere = elsewhere;
    }

    /** Keeps what a command learnt. A prompt is a convenience: where it cannot be kept the command goes well all the same. */
    public void keep(Watch watch, Instant now) {
        for (var file : files) {
            var before = read(file);
            watch.after(before, now, elsewhere)
                    .filter(known -> isNews(known, before))
                    .ifPresent(known -> {
                        try {
                            PrivateFile.write(file, known.lines());
                        } catch (IOException cannotBeKept) {
                            // See above.
                        }
                    });
        }
    }

    /** Where it is kept. */
    public List<Path> places() {
        return files;
    }

    public Optional<Known> read() {
        return files.stream().findFirst().flatMap(PromptFile::read);
    }

    /** What stays the same here is not written again; of what is elsewhere it counts when it was seen last. */
    private boolean isNews(Known known, Optional<Known> before) {
        return elsewhere
                || before.filter(was -> was.id().equals(known.id())
                                && (known.id().isEmpty() || was.since().equals(known.since()))
                                && was.text().equals(known.text())
                                && !was.elsewhere())
                        .isEmpty();
    }

    private static Optional<Known> read(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Known.read(Files.readAllLines(file))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
