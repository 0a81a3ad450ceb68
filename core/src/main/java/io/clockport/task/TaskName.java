package io.clockport.task;

import io.clockport.failure.Refused;
import io.clockport.text.TextRule;
import io.vavr.control.Either;

/**
 * What people call a task: 1 to 1000 characters. The constructor takes whatever the service already keeps, which may be
 * older than these limits; {@link #parse} is for new names. Fidelity: row {@code task.name-limits}.
 */
public record TaskName(String value) {

    private static final TextRule RULE = TextRule.line("name", 1, 1000);

    /** Reads a name that a person typed; white space around it is dropped. */
    public static Either<Refused, TaskName> parse(String text) {
        return RULE.check(text.strip()).map(TaskName::new);
    }

    /** A name known to be good; throws for one that is not. */
    public static TaskName of(String text) {
        return parse(text).getOrElseThrow(refused -> new IllegalArgumentException(refused.message()));
    }

    @Override
    public String toString() {
        return value;
    }
}
