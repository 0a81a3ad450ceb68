package io.clockport.http.breakage;

/** Depends on where it runs. */
public final class SpeaksTurkish {

    String header(String name) {
        return name.toLowerCase();
    }
}
