package io.clockport.cli;

import io.clockport.cli.cached.FileIdentity;
import io.clockport.cli.config.ConfigFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The file of profiles as it was just before it was read.
 *
 * @param moment when that was
 */
record ConfigLook(Path path, FileIdentity file, Instant moment) {

    /** What was written so shortly before may be written again within the same tick of the file system's clock. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    static Optional<ConfigLook> at(Surroundings around) {
        return ConfigPlace.of(around)
                .toJavaOptional()
                .flatMap(found -> found)
                .map(ConfigFile::path)
                .flatMap(path -> {
                    try {
                        return Optional.of(new ConfigLook(
                                path, FileIdentity.of(path), around.clock().instant()));
                    } catch (IOException notToBeTold) {
                        return Optional.empty();
                    }
                });
    }

    /** Whether it is certain that these settings are what it says still. One that is not there says nothing. */
    boolean isTrueOf(Settings settings) throws IOException {
        return file.equals(FileIdentity.of(path))
                && (file.isThere()
                        ? file.changed()
                                < TimeUnit.SECONDS.toNanos(moment.minus(SETTLED).getEpochSecond())
                        : settings.profile().isEmpty());
    }
}
