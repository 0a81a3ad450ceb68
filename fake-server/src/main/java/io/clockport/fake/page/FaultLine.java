package io.clockport.fake.page;

/** A fault that waits, in words: what happens, on which requests, and how often still. */
public record FaultLine(String effect, String on, String left) {}
