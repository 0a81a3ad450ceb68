package io.clockport.http.breakage;

/** Reads what it is sent in whatever charset the machine likes. */
public final class BelievesInBytes {

    String text(byte[] body) {
        return new String(body);
    }
}
