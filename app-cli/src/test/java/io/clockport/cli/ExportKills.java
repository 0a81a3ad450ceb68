package io.clockport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Exports the same store again and again and kills it at random moments, some by the clock and some as soon as a random part of
 * the file is there. After each kill the part that its note vouches for must be the beginning of the truth; what is run again
 * until it is done must be the truth.
 */
final class ExportKills {

    /** What was found: how often it was killed, how often with something written, and what went wrong. */
    record Outcome(int runs, int killed, int midway, int done, int wrong) {

        @Override
        public String toString() {
            return "export kills: runs=%d killed=%d midway=%d done=%d wrong=%d"
                    .formatted(runs, killed, midway, done, wrong);
        }
    }

    private static final int LONGEST_MILLIS = 3_000;

    private final Path store;
    private final byte[] truth;
    private final Random random;

    private int killed;
    private int midway;
    private int done;
    private int wrong;

    private ExportKills(Path store, byte[] truth, long seed) {
        this.store = store;
        this.truth = truth;
        this.random = new Random(seed);
    }

    static Outcome run(Path store, Path truth, long seed, int runs) throws IOException, InterruptedException {
        var kills = new ExportKills(store, Files.readAllBytes(truth), seed);
        int number = 0;
        while (number < runs) {
            number += kills.untilDone(truth.resolveSibling("killed." + number + ".ndjson"), runs - number);
        }
        return new Outcome(number, kills.killed, kills.midway, kills.done, kills.wrong);
    }

    private int untilDone(Path file, int most) throws IOException, InterruptedException {
        for (int number = 1; number < most; number++) {
            if (one(file)) {
                return number;
            }
        }
        // The last is left in peace, so that every series comes to its end.
        check(start(file).waitFor() == 0 && isTruth(file));
        done++;
        return most;
    }

    /** Whether it came to its end; one that was killed behind its last deed, on its way out, did too. */
    private boolean one(Path file) throws IOException, InterruptedException {
        var process = start(file);
        boolean ended = random.nextBoolean()
                ? process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS)
                : endsBefore(process, beside(file, ".part"), random.nextInt(truth.length + truth.length / 8));
        if (!ended) {
            process.destroyForcibly().waitFor();
            killed++;
        }
        check(!ended || process.exitValue() == 0 && isDone(file));
        look(file);
        done += isDone(file) ? 1 : 0;
        return isDone(file);
    }

    private boolean isDone(Path file) throws IOException {
        return isTruth(file) && !Files.exists(beside(file, ".part")) && !Files.exists(beside(file, ".part.note"));
    }

    private static boolean endsBefore(Process process, Path part, int bytes) throws InterruptedException {
        while (part.toFile().length() <= bytes) {
            if (process.waitFor(1, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    private void look(Path file) throws IOException {
        check(!Files.exists(file) || isTruth(file));
        if (Files.exists(beside(file, ".part.note")) && Files.exists(beside(file, ".part"))) {
            var part = Files.readAllBytes(beside(file, ".part"));
            int certain = bytes(Files.readString(beside(file, ".part.note"), StandardCharsets.ISO_8859_1));
            check(certain <= part.length
                    && Arrays.equals(part, 0, certain, truth, 0, certain)
                    && (certain == 0 || truth[certain - 1] == '\n'));
            midway += part.length > 0 ? 1 : 0;
        }
    }

    private void check(boolean holds) {
        wrong += holds ? 0 : 1;
    }

    private boolean isTruth(Path file) throws IOException {
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), truth);
    }

    private static int bytes(String note) {
        return note.lines()
                .filter(line -> line.startsWith("bytes="))
                .mapToInt(line -> Integer.parseInt(line.substring("bytes=".length())))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    private Process start(Path file) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.clockport.cli.Main",
                        "export",
                        "2026-01-01..2026-12-31",
                        "--zone",
                        "UTC",
                        "--store",
                        store.toString(),
                        "-o",
                        file.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
