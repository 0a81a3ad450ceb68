package io.clockport.inmemory.breakage;

/** An adapter that others can wrongly know. */
public final class Somebody {}
