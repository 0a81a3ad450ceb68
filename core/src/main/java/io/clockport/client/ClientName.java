package io.clockport.client;

import io.clockport.failure.Refused;
import io.clockport.text.TextRule;
import io.vavr.control.Either;

/**
 * What people call a client: 1 to 100 characters. The constructor takes whatever the service already keeps, which may be
 * older than these limits; {@link #parse} is for new names. Fidelity: row {@code client.name-limits}.
 */
public record ClientName(String value) {

    private static final TextRule RULE = TextRule.line("name", 1, 100);

    /** Reads a name that a person typed; white space around it is dropped. */
    public static Either<Refused, ClientName> parse(String text) {
        return RULE.check(text.strip()).map(ClientName::new);
    }

    /** A name known to be good; throws for one that is not. */
    public static ClientName of(String text) {
        return parse(text).getOrElseThrow(refused -> new IllegalArgumentException(refused.message()));
    }

    @Override
    public String toString() {
        return value;
    }
}
