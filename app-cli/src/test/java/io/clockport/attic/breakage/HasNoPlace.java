package io.clockport.attic.breakage;

/** Lives where no module is. */
public final class HasNoPlace {}
