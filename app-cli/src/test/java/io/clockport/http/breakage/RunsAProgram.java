package io.clockport.http.breakage;

import java.io.IOException;

/** Asks a stranger for help. */
public final class RunsAProgram {

    Process browser() throws IOException {
        return new ProcessBuilder("browser").start();
    }
}
