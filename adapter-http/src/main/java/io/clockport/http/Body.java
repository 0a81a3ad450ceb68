package io.clockport.http;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;

/** Gathers a body, unpacked, up to a limit. */
final class Body {

    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);

    Body(int limit) {
        this.limit = limit;
    }

    /** Whether the bytes still fit. Once some did not, nothing is kept. */
    boolean takes(Buffer more) {
        if (more.length() > limit - bytes.size()) {
            bytes.reset();
            return false;
        }
        bytes.writeBytes(more.getBytes());
        return true;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** A body that does not fit. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLarge(int limit) {
            super("the answer is larger than " + limit + " bytes", null, false, false);
        }
    }
}
