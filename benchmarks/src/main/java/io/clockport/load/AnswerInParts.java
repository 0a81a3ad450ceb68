package io.clockport.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One answer as its bytes come in. Of them it looks for no more than where the answer ends, and makes nothing, so that clients
 * cost little beside the servers that are measured. Anything but a success is a failure of the measurement.
 */
final class AnswerInParts {

    private static final byte[] SUCCESS = ascii("http/1.1 2");
    private static final byte[] LENGTH = ascii("content-length:");
    private static final byte[] CHUNKED = ascii("transfer-encoding: chunked");
    private static final int LARGEST = 65_536;
    private static final int UNKNOWN = -1;

    private final ByteBuffer bytes = ByteBuffer.allocateDirect(LARGEST);
    private int line;
    private int length;
    private boolean chunked;
    private boolean inBody;
    private int end;

    AnswerInParts() {
        forget();
    }

    /** Where the next bytes go. */
    ByteBuffer room() {
        return bytes;
    }

    /** Makes room for another. */
    void forget() {
        bytes.clear();
        line = 0;
        length = UNKNOWN;
        chunked = false;
        inBody = false;
        end = UNKNOWN;
    }

    /** Whether all of it is there. */
    boolean isWhole() throws IOException {
        for (int next = afterLine(); end == UNKNOWN && next != UNKNOWN; next = afterLine()) {
            if (inBody) {
                chunk(next);
            } else {
                header(next);
            }
        }
        if (end != UNKNOWN && bytes.position() > end) {
            throw new IOException("more came than was asked for");
        }
        if (bytes.position() != end && !bytes.hasRemaining()) {
            throw new IOException("an answer longer than " + LARGEST + " bytes");
        }
        return bytes.position() == end;
    }

    private int afterLine() {
        for (int at = line; at < bytes.position(); at++) {
            if (bytes.get(at) == '\n') {
                return at + 1;
            }
        }
        return UNKNOWN;
    }

    private void header(int next) throws IOException {
        if (line == 0 && !says(SUCCESS)) {
            throw new IOException("answered with " + text(0, next));
        }
        if (says(LENGTH)) {
            length = Integer.parseInt(text(line + LENGTH.length, next));
        }
        chunked |= says(CHUNKED);
        inBody = next - line <= 2;
        if (inBody && !chunked) {
            if (length == UNKNOWN) {
                throw new IOException("an answer without a length");
            }
            end = next + length;
        }
        line = next;
    }

    /** The line says how long the chunk is that follows it; after the last one, of length 0, there is nothing but a line. */
    private void chunk(int next) {
        int size = Integer.parseInt(text(line, next), 16);
        line = next + size + 2;
        end = size == 0 ? line : UNKNOWN;
    }

    private boolean says(byte[] lowerCase) {
        if (line + lowerCase.length > bytes.position()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            int octet = bytes.get(line + i);
            if ((octet >= 'A' && octet <= 'Z' ? octet + 'a' - 'A' : octet) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int to) {
        var text = new byte[to - from];
        bytes.get(from, text);
        return new String(text, StandardCharsets.ISO_8859_1).strip();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
