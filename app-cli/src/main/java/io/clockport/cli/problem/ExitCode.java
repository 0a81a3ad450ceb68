package io.clockport.cli.problem;

/** What a shell learns from us, after {@code sysexits.h}. The numbers are part of the interface and do not change. */
public enum ExitCode {
    OK(0),
    /** The command line or a word in it is not understood. */
    USAGE(64),
    /** Understood and declined: the same command would be declined again. */
    REFUSED(65),
    /** There is nothing with this name or id. */
    NOT_FOUND(66),
    /** A write got no answer and may have happened: look before running the command again. */
    UNSETTLED(69),
    /** A bug, here or at the service. */
    BUG(70),
    /** The place for the store or for an output file cannot be made. */
    CANNOT_CREATE(73),
    /** A file could not be read or written, or is not what it should be. */
    IO(74),
    /** Nothing happened; the same command may work later. */
    TRY_AGAIN(75),
    /** The person behind the credentials may not do this. */
    NOT_PERMITTED(77),
    /** A setting outside the command line is missing or wrong. */
    CONFIG(78),
    /** Whoever read our output went away. */
    PIPE_CLOSED(141);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
