package io.clockport.fidelity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with the claims of tests, one line each. */
final class Complaints {

    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z0-9-]+");
    private static final Pattern SOURCE =
            Pattern.compile("(?<who>[a-z][a-z0-9 .-]*[a-z]) 20\\d\\d(-\\d\\d)?(-\\d\\d)?");

    private final Set<String> explained;
    private final List<String> found = new ArrayList<>();

    private Complaints(Set<String> explained) {
        this.explained = explained;
    }

    /** About all tests of the project; {@code explained} are the sources that the page explains. */
    static List<String> about(List<TestMethod> tests, Set<String> explained) {
        var complaints = new Complaints(explained);
        tests.stream().filter(Complaints::isOfTheWire).forEach(complaints::silent);
        var declared = new HashSet<String>();
        for (var claim : FidelityTable.declarations(tests)) {
            complaints.declaration(claim, declared.add(claim.row()));
        }
        for (var test : tests) {
            test.claims().stream()
                    .filter(claim -> !declared.contains(claim.row()))
                    .forEach(claim -> complaints.add("%s: no test declares the row %s", test.fullName(), claim.row()));
        }
        return List.copyOf(complaints.found);
    }

    private static boolean isOfTheWire(TestMethod test) {
        return test.file().startsWith("fake-junit");
    }

    private void silent(TestMethod test) {
        if (test.claims().isEmpty() && !test.isOwnPromise()) {
            add("%s: has neither @Fidelity with its source nor @OwnPromise", test.fullName());
        }
    }

    private void declaration(Claim claim, boolean first) {
        if (!first) {
            add("%s: is declared twice", claim.row());
        }
        if (!NAME.matcher(claim.row()).matches()) {
            add("%s: is no name for a row", claim.row());
        }
        if (claim.sources().isEmpty()) {
            add("%s: has no source", claim.row());
        }
        claim.sources().forEach(source -> source(claim, source));
    }

    private void source(Claim claim, String source) {
        var match = SOURCE.matcher(source);
        if (!match.matches()) {
            add("%s: the source '%s' does not say who and when", claim.row(), source);
        } else if (!explained.contains(match.group("who"))) {
            add("%s: the page does not explain the source '%s'", claim.row(), source);
        }
    }

    private void add(String complaint, Object... details) {
        found.add(complaint.formatted(details));
    }
}
