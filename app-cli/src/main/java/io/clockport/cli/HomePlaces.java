package io.clockport.cli;

import java.util.Locale;
import java.util.Optional;

/** The folders that each platform has for what programs keep; nothing where there is no home directory. */
final class HomePlaces {

    private HomePlaces() {}

    /** For what a person made. */
    static Optional<String> data(Surroundings around) {
        return place(around, "LOCALAPPDATA", "\\AppData\\Local", "XDG_DATA_HOME", "/.local/share");
    }

    /** For what a person set. */
    static Optional<String> config(Surroundings around) {
        return place(around, "APPDATA", "\\AppData\\Roaming", "XDG_CONFIG_HOME", "/.config");
    }

    /** For what can be made anew. */
    static Optional<String> cache(Surroundings around) {
        return around.system().toLowerCase(Locale.ROOT).startsWith("mac")
                ? home(around).map(home -> home + "/Library/Caches")
                : place(around, "LOCALAPPDATA", "\\AppData\\Local", "XDG_CACHE_HOME", "/.cache");
    }

    private static Optional<String> place(
            Surroundings around, String ofWindows, String belowHomeOnWindows, String ofLinux, String belowHome) {
        var system = around.system().toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return around.variable(ofWindows).or(() -> home(around).map(home -> home + belowHomeOnWindows));
        }
        if (system.startsWith("mac")) {
            return home(around).map(home -> home + "/Library/Application Support");
        }
        return around.variable(ofLinux)
                .filter(path -> path.startsWith("/"))
                .or(() -> home(around).map(home -> home + belowHome));
    }

    /** The JVM answers {@code ?} when it knows no home directory. */
    private static Optional<String> home(Surroundings around) {
        return around.variable("HOME")
                .or(() -> Optional.of(around.home()))
                .filter(home -> !home.isBlank() && !home.equals("?"));
    }
}
