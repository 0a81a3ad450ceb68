package io.clockport.cli.problem;

/** What a shell learns from us, after {@code sysexits.h}. The numbers are part of the interface and do not change. */
public enum ExitCode {
    OK(0, "done"),
    USAGE(64, "the command line, or a word in it, is not understood"),
    REFUSED(65, "understood and declined; the same command would be declined again"),
    NOT_FOUND(66, "there is nothing with this name or id"),
    UNSETTLED(69, "a write got no answer and may have happened: look before you repeat it"),
    BUG(70, "a bug, here or at the service"),
    CANNOT_CREATE(73, "the place for the store or for an output file cannot be made"),
    IO(74, "a file cannot be read or written, or is not what it should be"),
    TRY_AGAIN(75, "nothing happened; the same command may work later"),
    NOT_PERMITTED(77, "you may not do this"),
    CONFIG(78, "a setting outside the command line is missing or wrong"),
    PIPE_CLOSED(141, "whoever read the output went away");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    /** When a command ends with it, in words for people. */
    public String meaning() {
        return meaning;
    }
}
