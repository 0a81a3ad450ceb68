package io.clockport.cli.names;

/**
 * Something that can be found by its name.
 *
 * @param shown the name as it is listed when several fit, with whatever tells them apart
 */
public record Named<T>(String id, String name, String shown, T thing) {}
