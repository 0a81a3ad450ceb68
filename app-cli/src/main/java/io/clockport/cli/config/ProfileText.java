package io.clockport.cli.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Changes one profile in the text of the file, and leaves every other line, comments too, as it is. */
final class ProfileText {

    private static final Pattern TABLE = Pattern.compile("\\s*\\[.*");

    private ProfileText() {}

    /** The text with these settings of a profile taken out and those put in. */
    static String with(String text, String profile, Set<Setting> without, Map<Setting, String> with) {
        var lines = new ArrayList<>(text.isEmpty() ? List.<String>of() : Arrays.asList(text.split("\n", -1)));
        if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        int header = header(lines, profile);
        if (header == lines.size()) {
            if (!lines.isEmpty()) {
                lines.add("");
                header++;
            }
            lines.add("[profile." + profile + "]");
        }
        remove(lines, header + 1, without);
        lines.addAll(header + 1, lines(with));
        return String.join("\n", lines) + "\n";
    }

    /** The line on which the profile begins, or the number of lines when it does not. */
    private static int header(List<String> lines, String profile) {
        var form = Pattern.compile("\\s*\\[\\s*profile\\s*\\.\\s*\"?" + Pattern.quote(profile) + "\"?\\s*]\\s*(#.*)?");
        int line = 0;
        while (line < lines.size() && !form.matcher(lines.get(line)).matches()) {
            line++;
        }
        return line;
    }

    private static void remove(List<String> lines, int first, Set<Setting> settings) {
        int line = first;
        while (line < lines.size() && !TABLE.matcher(lines.get(line)).matches()) {
            if (says(lines.get(line), settings)) {
                lines.remove(line);
            } else {
                line++;
            }
        }
    }

    private static boolean says(String line, Set<Setting> settings) {
        return settings.stream().anyMatch(setting -> line.matches("\\s*\"?" + setting.word() + "\"?\\s*=.*"));
    }

    private static List<String> lines(Map<Setting, String> settings) {
        return settings.entrySet().stream()
                .map(entry -> entry.getKey().word() + " = " + value(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String value(Setting setting, String value) {
        return setting == Setting.KEYRING
                ? value
                : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
