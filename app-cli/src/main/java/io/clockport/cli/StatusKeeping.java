package io.clockport.cli;

import io.clockport.cli.cached.Basis;
import io.clockport.cli.cached.CachedStatus;
import io.clockport.cli.cached.FileIdentity;
import io.clockport.cli.cached.ShownStatus;
import io.clockport.cli.cached.StoreIdentity;
import io.clockport.cli.config.PrivateFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the status of the offline store where the launcher finds it again. What the status rests on is looked at before it is
 * asked for, and again after everything is closed; if anything changed in between, nothing is kept.
 */
final class StatusKeeping {

    private final Path file;
    private final ConfigLook config;
    private final Path store;
    private final StoreIdentity before;
    private final Surroundings around;

    private StatusKeeping(Path file, ConfigLook config, Path store, StoreIdentity before, Surroundings around) {
        this.file = file;
        this.config = config;
        this.store = store;
        this.before = before;
        this.around = around;
    }

    /** Before the profiles are read: for a line that says nothing but what it asks, where the launcher looks for answers. */
    static Optional<ConfigLook> look(Options options, Surroundings around) {
        return around.statusFile()
                .filter(file -> options.isEmpty() && FileIdentity.isKnownHere())
                .flatMap(file -> ConfigLook.at(around));
    }

    /** Before the store is opened. Nothing when that is in use, not closed, or not there. */
    static Optional<StatusKeeping> of(ConfigLook config, Settings settings, Surroundings around) {
        return around.statusFile()
                .flatMap(file -> store(settings, around).flatMap(store -> {
                    try {
                        var place = Path.of(file);
                        return Optional.of(new StatusKeeping(place, config, store, StoreIdentity.of(store), around));
                    } catch (IOException | IllegalArgumentException | IllegalStateException notToBeTold) {
                        return Optional.empty();
                    }
                }));
    }

    private static Optional<Path> store(Settings settings, Surroundings around) {
        return settings.place()
                .toJavaOptional()
                .flatMap(place -> place.fold(
                        there -> Optional.<Path>empty(),
                        here -> StorePlace.of(here.store(), around).toJavaOptional()));
    }

    /** After the store is closed. A convenience: where it cannot be kept, the command goes well all the same. */
    void keep(ShownStatus status, Settings settings, List<Path> prompts) {
        try {
            var after = StoreIdentity.of(store);
            if (after.holdsTheSameAs(before) && config.isTrueOf(settings)) {
                var files = files(prompts);
                var basis = Basis.of(around.variables(), around.zone().getId(), after, files);
                PrivateFile.write(file, new CachedStatus(status, store.toString(), files, basis).lines());
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException cannotBeKept) {
            // See above.
        }
    }

    /**
     * What else a status rests on: the profiles, the program, and that the prompt knows the timer, too. Their names stay as they are:
     * elsewhere a relative one leads to another file, which is then seen.
     */
    private List<String> files(List<Path> prompts) {
        var files = new ArrayList<String>();
        files.add(config.path().toString());
        files.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
        for (var prompt : prompts) {
            files.add(prompt.toString());
        }
        return files;
    }
}
