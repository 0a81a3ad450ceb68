package io.clockport.fidelity;

import io.clockport.contract.Confidence;
import java.util.List;

/** What one {@code @Fidelity} says. Without a sentence it only points at the row that another test declares. */
record Claim(String row, String sentence, List<String> sources, Confidence confidence, String quirk) {

    boolean isDeclaration() {
        return !sentence.isEmpty();
    }

    /** What the row is about: {@code timer} of {@code timer.start-stops-the-other}. */
    String area() {
        return row.substring(0, Math.max(row.indexOf('.'), 0));
    }
}
