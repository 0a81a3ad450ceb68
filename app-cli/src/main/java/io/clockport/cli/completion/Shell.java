package io.clockport.cli.completion;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** A shell that can be taught to complete. */
public enum Shell {
    BASH,
    ZSH,
    FISH;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the shell has to read once to complete from then on. */
    public String script(CommandSpec root) {
        var levels = Levels.of(root);
        var model = this == FISH ? FishRules.of(levels) : PosixTables.of(levels);
        return Scripts.read(word())
                .replace("@SHARED@\n", Scripts.read("shared"))
                .replace("@MODEL@\n", model);
    }
}
