package io.clockport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of commands and what they answer. A block of {@code console} holds lines that begin with {@code $}, each with its
 * answer below; a comment such as {@code <!-- at 2026-03-02T08:00:00Z -->} says what time it is from there on.
 */
record Screens(String page) {

    private static final Pattern AT = Pattern.compile("<!-- at (\\S+) -->");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String PROMPT = "$ clockport ";

    /** Somebody who types a line at a moment, which is empty before the page has told one. */
    @FunctionalInterface
    interface Reader {
        Terminal.Outcome type(String moment, String line);
    }

    /** The same page with every answer as the terminal gives it. */
    String answeredBy(Terminal terminal) {
        return answeredTo((moment, line) ->
                (moment.isEmpty() ? terminal : terminal.now(moment)).run(words(line.substring("clockport ".length()))));
    }

    /** The same page with what somebody reads who types every line. */
    String answeredTo(Reader reader) {
        var lines = new ArrayList<String>();
        boolean inside = false;
        var moment = "";
        for (var line : page.lines().toList()) {
            var time = AT.matcher(line.strip());
            if (time.matches()) {
                moment = time.group(1);
            }
            if (inside && line.startsWith(PROMPT)) {
                lines.add(line);
                lines.addAll(shown(reader.type(moment, line.substring("$ ".length()))));
            } else if (!inside || line.startsWith("```")) {
                lines.add(line);
            }
            inside = line.equals("```console") || (inside && !line.startsWith("```"));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** How many commands the page tells. */
    long commands() {
        return page.lines().filter(line -> line.startsWith(PROMPT)).count();
    }

    private static String[] words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    private static List<String> shown(Terminal.Outcome outcome) {
        return (outcome.out() + outcome.err())
                .replaceAll("[0-9a-f]{24}", "…")
                .lines()
                .toList();
    }
}
