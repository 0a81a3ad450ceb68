package io.clockport.cli;

import io.clockport.cli.problem.ExitCode;

/** Who said what a setting is, in the order in which they are heard. */
enum Origin {
    FLAG(ExitCode.USAGE),
    ENVIRONMENT(ExitCode.CONFIG),
    PROFILE(ExitCode.CONFIG);

    private final ExitCode whenWrong;

    Origin(ExitCode whenWrong) {
        this.whenWrong = whenWrong;
    }

    /** What a wrong value from here comes to. */
    ExitCode whenWrong() {
        return whenWrong;
    }
}
