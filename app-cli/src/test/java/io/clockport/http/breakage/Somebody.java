package io.clockport.http.breakage;

/** An adapter that others can wrongly know. */
public final class Somebody {}
