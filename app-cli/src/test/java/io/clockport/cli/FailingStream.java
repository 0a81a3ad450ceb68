package io.clockport.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that takes nothing. */
final class FailingStream extends OutputStream {

    private final String reason;

    private FailingStream(String reason) {
        this.reason = reason;
    }

    /** With what the system says about it. */
    static OutputStream because(String reason) {
        return new FailingStream(reason);
    }

    /** Its reader went away. */
    static OutputStream brokenPipe() {
        return because("Broken pipe");
    }

    @Override
    public void write(int unit) throws IOException {
        throw new IOException(reason);
    }
}
