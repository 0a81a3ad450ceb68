package io.clockport.cli;

import io.clockport.cli.config.Setting;
import io.clockport.cli.prompt.PromptFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where it stands what runs: beside a store that was named, else in the cache, under what the flags or the environment say. The
 * launcher makes the same names of the environment, because it answers a prompt without starting a JVM.
 */
final class PromptPlace {

    private static final int LONGEST = 200;

    private final Options options;
    private final Surroundings around;

    private PromptPlace(Options options, Surroundings around) {
        this.options = options;
        this.around = around;
    }

    static PromptFile of(Options options, Surroundings around, Settings settings) {
        var place = new PromptPlace(options, around);
        boolean elsewhere = settings.place().fold(problem -> false, found -> found.fold(there -> true, here -> false));
        return new PromptFile(place.files(settings), elsewhere);
    }

    /** The file that was asked for comes first; the others are its other names. */
    private List<Path> files(Settings settings) {
        var files = new ArrayList<Path>();
        var url = said(Setting.URL);
        var store = said(Setting.STORE);
        var profile = options.profile().or(() -> around.variable("CLOCKPORT_PROFILE"));
        if (options.said(Setting.STORE).isPresent() || (url.isEmpty() && store.isPresent())) {
            store.flatMap(PromptPlace::path).ifPresent(files::add);
        } else if (url.isPresent()) {
            cached("url-" + url.get()).ifPresent(files::add);
        } else {
            profile.ifPresent(name -> cached("profile-" + name).ifPresent(files::add));
            if (profile.isEmpty() || profile.equals(settings.usualProfile())) {
                cached("default").ifPresent(files::add);
            }
            if (profile.isEmpty()) {
                settings.usualProfile()
                        .ifPresent(name -> cached("profile-" + name).ifPresent(files::add));
            }
        }
        return files;
    }

    private Optional<String> said(Setting setting) {
        return options.said(setting).or(() -> around.variable(setting.variable()));
    }

    private static Optional<Path> path(String store) {
        try {
            return Optional.of(Path.of(store + ".prompt"));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private Optional<Path> cached(String choice) {
        var name = choice + said(Setting.WORKSPACE).map(word -> "@" + word).orElse("");
        return HomePlaces.cache(around)
                .filter(folder -> name.length() <= LONGEST)
                .flatMap(folder ->
                        path(folder + "/clockport/" + name.replace('/', '%').replace(':', '%')));
    }
}
