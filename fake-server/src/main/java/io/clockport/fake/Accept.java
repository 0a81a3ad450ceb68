package io.clockport.fake;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a client takes the only thing the service gives. */
final class Accept {

    private Accept() {}

    static boolean takesJson(@Nullable String header) {
        return header == null
                || header.isBlank()
                || header.equals("application/json")
                || Arrays.stream(header.split(",", -1))
                        .map(range -> range.split(";", -1)[0].strip().toLowerCase(Locale.ROOT))
                        .anyMatch(range -> range.equals("*/*")
                                || range.equals("*")
                                || range.equals("application/*")
                                || range.equals("application/json"));
    }
}
