package io.clockport.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** One connection that sends the same request again and again, and costs the machine as little as it can. */
final class Connection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] request;
    private final byte[] buffer = new byte[65_536];
    private int next;
    private int end;

    Connection(int port, byte[] request) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.socket.setTcpNoDelay(true);
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
        this.request = request;
    }

    /** Sends it once and reads the whole answer; anything but a success is a failure of the measurement. */
    void ask() throws IOException {
        ask(header -> {}, OutputStream.nullOutputStream());
    }

    /** The same, and keeps what came. */
    CannedAnswer askForAll() throws IOException {
        var headers = new StringBuilder();
        var body = new ByteArrayOutputStream();
        ask(header -> headers.append(header).append('\n'), body);
        return new CannedAnswer(headers.toString(), body.toString(StandardCharsets.UTF_8));
    }

    private void ask(Consumer<String> headers, OutputStream body) throws IOException {
        out.write(request);
        var status = line();
        if (!status.startsWith("HTTP/1.1 2")) {
            throw new IOException("answered with " + status);
        }
        int length = -1;
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            chunked |= header.equalsIgnoreCase("transfer-encoding: chunked");
            headers.accept(header);
        }
        if (chunked) {
            chunks(body);
        } else if (length >= 0) {
            bytes(length, body);
        } else {
            throw new IOException("an answer without a length");
        }
    }

    private void chunks(OutputStream body) throws IOException {
        for (int length = chunkLength(); length > 0; length = chunkLength()) {
            bytes(length, body);
            line();
        }
        line();
    }

    private int chunkLength() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private void bytes(int length, OutputStream body) throws IOException {
        for (int left = length; left > 0; ) {
            if (next == end) {
                read();
            }
            int here = Math.min(left, end - next);
            body.write(buffer, next, here);
            next += here;
            left -= here;
        }
    }

    private String line() throws IOException {
        int length = 0;
        while (next + length == end || buffer[next + length] != '\n') {
            if (next + length == end) {
                read();
            } else {
                length++;
            }
        }
        var line = new String(buffer, next, length, StandardCharsets.ISO_8859_1);
        next += length + 1;
        return line.stripTrailing();
    }

    /** Reads on behind what is there already, which moves to the beginning of the buffer. */
    private void read() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end -= next;
        next = 0;
        if (end == buffer.length) {
            throw new IOException("a line without an end");
        }
        int came = in.read(buffer, end, buffer.length - end);
        if (came < 0) {
            throw new EOFException("closed in the middle of an answer");
        }
        end += came;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
