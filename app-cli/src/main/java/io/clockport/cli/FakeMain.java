package io.clockport.cli;

import java.util.stream.Stream;

/** The program that is a fake and nothing else: what the one-file jar begins with. */
public final class FakeMain {

    private FakeMain() {}

    public static void main(String[] args) {
        Main.main(Stream.concat(Stream.of("fake"), Stream.of(args)).toArray(String[]::new));
    }
}
