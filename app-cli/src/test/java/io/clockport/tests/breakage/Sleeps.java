package io.clockport.tests.breakage;

/** Hopes that this is long enough. */
public final class Sleeps {

    void until_later() throws InterruptedException {
        Thread.sleep(100);
    }
}
