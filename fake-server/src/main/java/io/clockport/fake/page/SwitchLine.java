package io.clockport.fake.page;

/** Disputed behaviour, and whether the simulation has it. */
public record SwitchLine(String name, boolean on, boolean byDefault) {}
