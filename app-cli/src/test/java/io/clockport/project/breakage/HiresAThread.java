package io.clockport.project.breakage;

/** Brings a thread of its own. */
public final class HiresAThread {

    void run(Runnable work) {
        new Thread(work).start();
    }
}
