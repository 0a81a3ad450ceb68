package io.clockport.cli;

import io.clockport.cli.command.Check;
import io.clockport.cli.config.Colors;
import io.clockport.cli.config.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at where answers go. */
final class TerminalCheck {

    private TerminalCheck() {}

    static List<Check> of(Optional<Settings> settings, Surroundings around) {
        var colors = settings.flatMap(found -> found.find(Setting.COLOR))
                .flatMap(said -> Colors.parse(said.value()))
                .orElse(Colors.AUTO);
        var look = Looks.of(colors, around);
        var width = look.width().isPresent() ? look.width().getAsInt() + " columns" : "any width";
        return List.of(
                Check.ok(
                        "terminal",
                        (around.terminal() ? "a person is there" : "nobody is asked anything") + ", " + width + ", "
                                + (look.colors() ? "bold and faint text" : "plain text")),
                encoding(around));
    }

    /** The first of these variables that is set counts. */
    private static Check encoding(Surroundings around) {
        var locale =
                around.variable("LC_ALL").or(() -> around.variable("LC_CTYPE")).or(() -> around.variable("LANG"));
        boolean windows = around.system().toLowerCase(Locale.ROOT).startsWith("windows");
        boolean utf8 = locale.map(name -> name.toLowerCase(Locale.ROOT).replace("-", ""))
                .filter(name -> name.contains("utf8"))
                .isPresent();
        return utf8 || windows
                ? Check.ok("encoding", "UTF-8")
                : Check.warn(
                        "encoding",
                        "answers are UTF-8, and the locale is " + locale.orElse("not set"),
                        "choose a UTF-8 locale, for example LANG=C.UTF-8, if names look wrong");
    }
}
