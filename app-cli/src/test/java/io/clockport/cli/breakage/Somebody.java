package io.clockport.cli.breakage;

/** A part of the command that others can wrongly know. */
public final class Somebody {}
