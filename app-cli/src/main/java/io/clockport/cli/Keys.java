package io.clockport.cli;

import io.clockport.cli.config.ApiKey;
import io.clockport.cli.config.KeySource;
import io.clockport.cli.config.Setting;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;

/** Finds the key for an address: in the environment, else where the profile has it. */
final class Keys {

    /** Long enough to type the passphrase of a password manager. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Settings settings;
    private final Surroundings around;

    Keys(Settings settings, Surroundings around) {
        this.settings = settings;
        this.around = around;
    }

    Either<Problem, ApiKey> of(Said url) {
        return around.variable(Setting.KEY.variable())
                .map(Keys::fromEnvironment)
                .or(() -> source(url).map(this::from))
                .orElseGet(() -> missing(url).asLeft());
    }

    /** Where the profile has a key for this address. A key goes to the address it was kept for and to no other. */
    private Optional<KeySource> source(Said url) {
        return settings.profile()
                .filter(profile ->
                        profile.value(Setting.URL).filter(url.value()::equals).isPresent())
                .flatMap(profile -> profile.key());
    }

    private Either<Problem, ApiKey> from(KeySource source) {
        return source.fold(
                inFile -> Either.right(inFile.key()),
                printed -> printed(printed.command()),
                inKeyring -> new Keyring(around).read(inKeyring.profile()));
    }

    private Either<Problem, ApiKey> printed(String command) {
        return new Program(around, PATIENCE)
                .output(command, "")
                .flatMap(Keys::onlyLine)
                .mapLeft(reason -> new Problem(
                        ExitCode.CONFIG,
                        "the key-command of the profile gave no key: " + reason,
                        "run it yourself and see that it prints the key and nothing else: " + command));
    }

    private static Either<String, ApiKey> onlyLine(String printed) {
        if (printed.isBlank()) {
            return Either.left("it printed nothing");
        }
        if (printed.strip().lines().count() > 1) {
            return Either.left("it printed several lines");
        }
        return ApiKey.in(printed)
                .<Either<String, ApiKey>>map(Either::right)
                .orElseGet(() -> Either.left("what it printed cannot be an API key"));
    }

    private static Either<Problem, ApiKey> fromEnvironment(String text) {
        // The key itself is never repeated.
        return ApiKey.in(text)
                .<Either<Problem, ApiKey>>map(Either::right)
                .orElseGet(
                        () -> new Problem(ExitCode.CONFIG, "CLOCKIFY_API_KEY cannot be an API key", "copy it once more")
                                .asLeft());
    }

    private Problem missing(Said url) {
        var elsewhere = settings.profile().filter(profile -> profile.key().isPresent());
        return new Problem(
                ExitCode.CONFIG,
                "there is no API key for " + url.value()
                        + elsewhere
                                .map(profile -> "; the one of profile " + profile.name() + " is for another address")
                                .orElse(""),
                "clockport login asks for it and keeps it, or set CLOCKIFY_API_KEY;"
                        + " Clockify shows it in your profile settings");
    }
}
