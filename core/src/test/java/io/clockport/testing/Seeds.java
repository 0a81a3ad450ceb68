package io.clockport.testing;

import java.util.stream.LongStream;

/** The seeds that laws are tried with. */
public final class Seeds {

    private Seeds() {}

    public static LongStream all() {
        return LongStream.range(0, 40);
    }
}
