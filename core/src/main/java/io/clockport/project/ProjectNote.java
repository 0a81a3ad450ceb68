package io.clockport.project;

import io.clockport.failure.Refused;
import io.clockport.text.TextRule;
import io.vavr.control.Either;

/** What people write down about a project: up to 16384 characters, on several lines if need be. */
public record ProjectNote(String value) {

    /** No note. */
    public static final ProjectNote NONE = new ProjectNote("");

    private static final TextRule RULE = TextRule.lines("note", 0, 16_384, "");

    public static Either<Refused, ProjectNote> parse(String text) {
        return RULE.check(text).map(ProjectNote::new);
    }

    /** A note known to be good; throws for one that is not. */
    public static ProjectNote of(String text) {
        return parse(text).getOrElseThrow(refused -> new IllegalArgumentException(refused.message()));
    }

    @Override
    public String toString() {
        return value;
    }
}
