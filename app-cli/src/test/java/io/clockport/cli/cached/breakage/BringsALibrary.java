package io.clockport.cli.cached.breakage;

import io.vavr.control.Either;

/** Needs more than the JDK. */
public record BringsALibrary(Either<String, String> text) {}
