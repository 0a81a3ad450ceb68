package io.clockport.docs;

import java.util.ArrayList;
import java.util.Optional;

/** A piece of a source file between {@code // tag::name} and {@code // end::name}, without its indentation. */
record Snippet(String text) {

    static Optional<Snippet> named(String name, String source) {
        var lines = new ArrayList<String>();
        var inside = false;
        for (var line : source.lines().toList()) {
            var word = line.strip();
            if (word.equals("// end::" + name)) {
                return Optional.of(
                        new Snippet(String.join("\n", lines).stripIndent().strip()));
            }
            if (inside && !word.startsWith("// tag::") && !word.startsWith("// end::")) {
                lines.add(line);
            }
            inside = inside || word.equals("// tag::" + name);
        }
        return Optional.empty();
    }
}
