package io.clockport.http.breakage;

/** Prints itself in full. */
public record LeakyApiKey(String value) {}
