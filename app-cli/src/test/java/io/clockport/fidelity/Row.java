package io.clockport.fidelity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One row of the table: a behaviour, who saw it, and the tests that show it. */
record Row(Claim claim, List<TestMethod> tests) {

    String area() {
        return claim.area();
    }

    String asMarkdown() {
        return "| "
                + String.join(
                        " | ",
                        "`" + claim.row() + "`",
                        claim.sentence().replace("|", "\\|"),
                        String.join("; ", claim.sources()),
                        claim.confidence().name().toLowerCase(Locale.ROOT),
                        tests.stream().map(Row::link).sorted().distinct().collect(Collectors.joining("<br>")),
                        claim.quirk().isEmpty() ? "" : "`" + claim.quirk() + "`")
                + " |";
    }

    private static String link(TestMethod test) {
        return "[" + test.type() + "](../../" + test.file().toString().replace('\\', '/') + ") `" + test.name() + "`";
    }
}
