package io.clockport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command in a process of its own that can be killed. */
record KilledCommand(Path store) {

    /** One that was started. */
    record Doing(Deed deed, Process process) {

        /** Waits until then, and no longer. */
        Deed.Done endBy(long deadline) throws InterruptedException {
            if (process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return new Deed.Done(deed, Optional.of(process.exitValue()));
            }
            process.destroyForcibly().waitFor();
            return new Deed.Done(deed, Optional.empty());
        }
    }

    Doing start(Deed deed) throws IOException {
        var command = Stream.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.clockport.cli.Main"),
                        deed.words(),
                        List.of("--zone", "UTC", "--store", store.toString()))
                .flatMap(List::stream)
                .toList();
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().remove("HOME");
        process.environment()
                .put("XDG_CACHE_HOME", store.resolveSibling("cache").toString());
        process.environment()
                .put("CLOCKPORT_CONFIG", store.resolveSibling("none.toml").toString());
        return new Doing(deed, process.start());
    }
}
