package io.clockport.fake.breakage;

/** Lets one in at a time. */
public final class WaitsForItsTurn {

    synchronized void enter() {}
}
