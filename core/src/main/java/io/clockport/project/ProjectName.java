package io.clockport.project;

import io.clockport.failure.Refused;
import io.clockport.text.TextRule;
import io.vavr.control.Either;

/**
 * What people call a project: 2 to 250 characters. The constructor takes whatever the service already keeps, which may be
 * older than these limits; {@link #parse} is for new names. Fidelity: row {@code project.name-limits}.
 */
public record ProjectName(String value) {

    private static final TextRule RULE = TextRule.line("name", 2, 250);

    /** Reads a name that a person typed; white space around it is dropped. */
    public static Either<Refused, ProjectName> parse(String text) {
        return RULE.check(text.strip()).map(ProjectName::new);
    }

    /** A name known to be good; throws for one that is not. */
    public static ProjectName of(String text) {
        return parse(text).getOrElseThrow(refused -> new IllegalArgumentException(refused.message()));
    }

    @Override
    public String toString() {
        return value;
    }
}
