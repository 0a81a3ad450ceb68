package io.clockport.fake;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What somebody must show to use the control plane. Does not show itself. */
final class ControlToken {

    private static final int BYTES = 24;

    private final String value;

    private ControlToken(String value) {
        this.value = value;
    }

    static ControlToken of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a token is not blank");
        }
        return new ControlToken(value);
    }

    static ControlToken random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ControlToken(HexFormat.of().formatHex(bytes));
    }

    String value() {
        return value;
    }

    @Override
    public String toString() {
        return "[hidden]";
    }
}
