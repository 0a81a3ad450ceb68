package io.clockport.cli;

import io.clockport.cli.config.ApiKey;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * The keyring of the platform, through the command that the platform has for it: {@code secret-tool} or {@code security}. A
 * key goes in through their input, so that no list of processes shows it. Profiles have names that a shell takes literally.
 */
final class Keyring {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Surroundings around;
    private final Program program;

    Keyring(Surroundings around) {
        this.around = around;
        this.program = new Program(around, PATIENCE);
    }

    Either<Problem, ApiKey> read(String profile) {
        return ask("secret-tool lookup service clockport profile " + profile, find(profile) + " -w", "")
                .mapLeft(reason -> problem("the keyring gives no key for profile " + profile + ": " + reason))
                .flatMap(printed -> ApiKey.in(printed)
                        .<Either<Problem, ApiKey>>map(Either::right)
                        .orElseGet(() -> problem("what the keyring has for profile " + profile + " is no API key")
                                .asLeft()));
    }

    Optional<Problem> write(String profile, ApiKey key) {
        var add = "add-generic-password -U -s clockport -a " + profile + " -w " + quoted(key.reveal()) + "\n";
        var written = isMac()
                ? program.output("security -i", add)
                : ask(
                        "secret-tool store --label='Clockport " + profile + "' service clockport profile " + profile,
                        "",
                        key.reveal());
        return written.swap().toJavaOptional().map(reason -> problem("the keyring did not take the key: " + reason));
    }

    /** Takes the key out; one that is not there is out already. */
    void remove(String profile) {
        ask("secret-tool clear service clockport profile " + profile, remove(profile, "delete"), "");
    }

    private Either<String, String> ask(String onLinux, String onMac, String input) {
        if (around.system().toLowerCase(Locale.ROOT).startsWith("windows")) {
            return Either.left("this system has no command for its keyring");
        }
        return program.output(isMac() ? onMac : onLinux, input).mapLeft(Keyring::missing);
    }

    private static String find(String profile) {
        return remove(profile, "find");
    }

    private static String remove(String profile, String verb) {
        return "security " + verb + "-generic-password -s clockport -a " + profile;
    }

    /** A key has no spaces and no control characters. */
    private static String quoted(String secret) {
        return "\"" + secret.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** 127 is what a shell ends with when there is no such command. */
    private static String missing(String reason) {
        return reason.endsWith(" 127")
                ? "the command for it is not installed"
                : reason.replaceFirst("^it ", "its command ");
    }

    private boolean isMac() {
        return around.system().toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private static Problem problem(String what) {
        return new Problem(
                ExitCode.CONFIG, what, "store it with clockport login --keyring, or use key-command in the profile");
    }
}
