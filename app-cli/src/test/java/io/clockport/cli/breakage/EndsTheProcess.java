package io.clockport.cli.breakage;

/** Leaves without closing the door. */
public final class EndsTheProcess {

    void giveUp() {
        System.exit(1);
    }
}
