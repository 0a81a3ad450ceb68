package io.clockport.usecase.breakage;

/** A use case that adapters can wrongly know. */
public final class Somebody {}
