package io.clockport.cli.names;

/**
 * Something that can be found by its name.
 *
 * @param shown the name as it is listed when several fit, with whatever tells them apart
 * @param used whether it is in use: not archived, not done
 */
public record Named<T>(String id, String name, String shown, boolean used, T thing) {}
