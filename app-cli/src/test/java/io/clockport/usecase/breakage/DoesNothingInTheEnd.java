package io.clockport.usecase.breakage;

/** Nobody learns how it went. */
public final class DoesNothingInTheEnd {

    public void does() {}
}
