package io.clockport.cli.manual;

import java.util.List;

/** Writes text in the language of manual pages, in which a backslash and a dot or quote at the start of a line mean something. */
final class Roff {

    private static final int LONGEST_LINE = 70;

    private final StringBuilder text = new StringBuilder();

    /** Text as it stands on a line of its own or in one. */
    static String plain(String words) {
        var escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("…", "...");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    static String bold(String words) {
        return "\\fB" + plain(words) + "\\fR";
    }

    static String slanted(String words) {
        return "\\fI" + plain(words) + "\\fR";
    }

    Roff macro(String name, String... arguments) {
        text.append('.').append(name);
        for (var argument : arguments) {
            text.append(" \"").append(argument.replace("\"", "\\(dq")).append('"');
        }
        return line("");
    }

    Roff section(String heading) {
        return macro("SH", heading);
    }

    /** Text that is filled when it is shown, in lines that an editor shows whole. */
    Roff text(String words) {
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + word.length() > LONGEST_LINE) {
                line(plain(line.toString().strip()));
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        return line(plain(line.toString().strip()));
    }

    Roff line(String roff) {
        text.append(roff).append('\n');
        return this;
    }

    /** A term, and what there is to say about it. */
    Roff term(String term, String about) {
        return macro("TP").line(term).text(about);
    }

    /** Lines that stay as they are. */
    Roff verbatim(List<String> lines) {
        macro("RS", "4").macro("nf");
        lines.forEach(line -> line(line.isBlank() ? ".sp" : plain(line)));
        return macro("fi").macro("RE");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
