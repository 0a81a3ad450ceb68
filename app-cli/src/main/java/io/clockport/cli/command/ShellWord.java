package io.clockport.cli.command;

/** A word as one types it at a shell, so that a command that is proposed can be copied whatever is in the word. */
final class ShellWord {

    private static final String SPECIAL = "\"$`\\!";

    private ShellWord() {}

    /** In the quotes that people use, or in those within which nothing has a meaning where that matters. */
    static String of(String word) {
        boolean isPlain = word.chars().noneMatch(letter -> SPECIAL.indexOf(letter) >= 0);
        var quoted = isPlain ? "\"" + word + "\"" : "'" + word.replace("'", "'\\''") + "'";
        return word.startsWith("-") ? "-- " + quoted : quoted;
    }
}
