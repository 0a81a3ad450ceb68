package io.clockport.http.breakage;

/** Public for no reason. */
public final class ShowsItsInside {}
