package io.clockport.http.breakage;

/** Lets one in at a time. */
public final class WaitsForItsTurn {

    synchronized void enter() {}
}
