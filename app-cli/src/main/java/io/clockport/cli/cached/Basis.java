package io.clockport.cli.cached;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Everything that a plain status depends on besides the time: what the environment says, the zone, the JVM with its rules of zones,
 * the store, and other files. The same basis means the same status.
 */
public final class Basis {

    private static final String[] VARIABLES = {
        "CLOCKPORT_CONFIG",
        "CLOCKPORT_PROFILE",
        "CLOCKPORT_URL",
        "CLOCKPORT_STORE",
        "CLOCKPORT_WORKSPACE",
        "CLOCKPORT_ZONE",
        "CLOCKPORT_TARGET",
        "CLOCKPORT_PACE",
        "CLOCKPORT_TIMEOUT",
        "CLOCKPORT_COLOR",
        "HOME",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME"
    };

    private static final String[] PROPERTIES = {"java.home", "java.runtime.version", "user.home"};

    private Basis() {}

    /** The variables of the environment that count. */
    public static List<String> variables() {
        return List.of(VARIABLES);
    }

    /** In lines. */
    public static String of(Map<String, String> variables, String zone, StoreIdentity store, List<String> files)
            throws IOException {
        var lines = new StringBuilder();
        for (var name : VARIABLES) {
            lines.append(name);
            if (variables.containsKey(name)) {
                lines.append('=').append(variables.get(name));
            }
            lines.append('\n');
        }
        for (var name : PROPERTIES) {
            lines.append(name).append('=').append(System.getProperty(name)).append('\n');
        }
        lines.append(zone).append('\n').append(store.lines());
        for (var file : files) {
            lines.append(file)
                    .append(' ')
                    .append(FileIdentity.of(Path.of(file)).line())
                    .append('\n');
        }
        return lines.toString();
    }
}
