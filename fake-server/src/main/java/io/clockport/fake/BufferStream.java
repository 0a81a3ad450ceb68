package io.clockport.fake;

import io.vertx.core.buffer.Buffer;
import java.io.OutputStream;

/** Fills a buffer, which is then sent as it is: long answers are not copied once more. */
final class BufferStream extends OutputStream {

    private final Buffer buffer;

    BufferStream(Buffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public void write(int octet) {
        buffer.appendByte((byte) octet);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        buffer.appendBytes(bytes, from, length);
    }
}
