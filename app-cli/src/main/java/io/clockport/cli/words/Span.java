package io.clockport.cli.words;

import java.time.Instant;

/** From when to when somebody says they worked; whether that makes sense has not been asked yet. */
public record Span(Instant start, Instant end) {}
