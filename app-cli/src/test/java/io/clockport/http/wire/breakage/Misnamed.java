package io.clockport.http.wire.breakage;

/** Could be taken for the real thing. */
public record Misnamed(String name) {}
