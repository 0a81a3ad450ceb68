package io.clockport.cli;

import io.clockport.timeentry.TimeEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a command line is to do to the texts in the store.
 *
 * @param before a text that is there until it is done
 * @param after a text that is there once it is done
 * @param whole the entry that it cuts in two
 * @param writes a file that may appear only when it is whole
 */
record Deed(
        List<String> words,
        Optional<String> before,
        Optional<String> after,
        Optional<TimeEntry> whole,
        Optional<Path> writes) {

    static Deed adding(String text, String... words) {
        return new Deed(List.of(words), Optional.empty(), Optional.of(text), Optional.empty(), Optional.empty());
    }

    static Deed replacing(String before, String after, String... words) {
        return new Deed(List.of(words), Optional.of(before), Optional.of(after), Optional.empty(), Optional.empty());
    }

    static Deed removing(String text, String... words) {
        return new Deed(List.of(words), Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Deed cutting(TimeEntry whole, String second, String... words) {
        return new Deed(List.of(words), Optional.empty(), Optional.of(second), Optional.of(whole), Optional.empty());
    }

    static Deed writing(Path file, String... words) {
        return new Deed(List.of(words), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(file));
    }

    static Deed changingNoText(String... words) {
        return new Deed(List.of(words), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How it ended; the exit code is empty when it was killed. */
    record Done(Deed deed, Optional<Integer> exitCode) {

        boolean wasKilled() {
            return exitCode.isEmpty();
        }

        /** Done when that was answered, undone when it was refused, and one of the two when it was killed. */
        boolean isAsItMayBe(Set<String> texts) {
            boolean done = deed.before().stream().noneMatch(texts::contains)
                    && deed.after().stream().allMatch(texts::contains);
            boolean undone = deed.before().stream().allMatch(texts::contains)
                    && deed.after().stream().noneMatch(texts::contains);
            return exitCode.map(code -> code == 0 ? done : undone).orElse(done || undone);
        }

        /** Both parts are there, but the first is as long as it was. */
        boolean isHalfSplit(List<TimeEntry> entries) {
            return deed.whole()
                    .filter(whole -> texts(entries).contains(deed.after().orElseThrow()))
                    .filter(whole -> entries.stream()
                            .anyMatch(entry -> entry.id().equals(whole.id())
                                    && entry.content()
                                            .end()
                                            .equals(whole.content().end())))
                    .isPresent();
        }

        boolean leftHalfAFile() throws IOException {
            return deed.writes().isPresent()
                    && Files.exists(deed.writes().get())
                    && !Files.readString(deed.writes().get()).strip().endsWith("}");
        }

        private static List<String> texts(List<TimeEntry> entries) {
            return entries.stream()
                    .map(entry -> entry.details().description().value())
                    .toList();
        }
    }

    static boolean isLongEnoughToCut(TimeEntry entry) {
        return entry.fold(running -> false, finished -> finished.duration().compareTo(Duration.ofMinutes(2)) > 0);
    }
}
