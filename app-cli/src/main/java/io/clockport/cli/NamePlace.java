package io.clockport.cli;

import io.clockport.cli.completion.NameFile;
import io.clockport.cli.config.Setting;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the names for completion are, and whose they are: what the flags and the environment say, which a shell sees as well. */
final class NamePlace {

    private NamePlace() {}

    /** Nothing where there is no such place, as without a home directory. */
    static Optional<NameFile> of(Options options, Surroundings around) {
        return HomePlaces.cache(around)
                .flatMap(NamePlace::path)
                .map(folder -> NameFile.in(
                        folder.resolve("clockport"),
                        options.profile()
                                .or(() -> around.variable("CLOCKPORT_PROFILE"))
                                .orElse(""),
                        said(Setting.URL, options, around),
                        said(Setting.STORE, options, around),
                        said(Setting.WORKSPACE, options, around)));
    }

    private static String said(Setting setting, Options options, Surroundings around) {
        return options.said(setting)
                .or(() -> around.variable(setting.variable()))
                .orElse("");
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
