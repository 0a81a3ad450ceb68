package io.clockport.http.breakage;

/** Talks where it was not asked. */
public final class Prints {

    void talk() {
        System.out.println("hello");
    }
}
