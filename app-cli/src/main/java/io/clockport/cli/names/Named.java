package io.clockport.cli.names;

import java.util.function.Supplier;

/**
 * Something that can be found by its name.
 *
 * @param shown how it is listed when several fit, with whatever tells them apart; found out only then
 * @param used whether it is in use: not archived, not done
 */
public record Named<T>(String id, String name, Supplier<String> shown, boolean used, T thing) {

    public Named(String id, String name, String shown, boolean used, T thing) {
        this(id, name, () -> shown, used, thing);
    }
}
