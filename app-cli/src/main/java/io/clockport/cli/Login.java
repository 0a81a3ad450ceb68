package io.clockport.cli;

import io.clockport.cli.command.Answer;
import io.clockport.cli.command.LoginOrder;
import io.clockport.cli.config.ApiKey;
import io.clockport.cli.config.Config;
import io.clockport.cli.config.ConfigFile;
import io.clockport.cli.config.Profile;
import io.clockport.cli.config.Setting;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Clean;
import io.clockport.cli.render.Json;
import io.clockport.user.User;
import io.vavr.control.Either;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Asks for a key, tries it, and keeps it in a profile; and forgets it again. */
final class Login {

    private static final int MOST = 4096;
    private static final Set<Setting> KEYS = EnumSet.of(Setting.KEY, Setting.KEY_COMMAND, Setting.KEYRING);

    private final Options options;
    private final Surroundings around;
    private final ConfigFile file;
    private final String profile;
    private final Said url;

    private Login(Options options, Surroundings around, ConfigFile file, String profile, Said url) {
        this.options = options;
        this.around = around;
        this.file = file;
        this.profile = profile;
        this.url = url;
    }

    static Either<Problem, Login> of(Options options, Surroundings around) {
        return ConfigPlace.of(around)
                .flatMap(place -> place.<Either<Problem, ConfigFile>>map(Either::right)
                        .orElseGet(() -> homeless().asLeft()))
                .flatMap(file -> file.read()
                        .flatMap(config -> profile(config, options, around)
                                .map(name ->
                                        new Login(options, around, file, name, url(config, name, options, around)))));
    }

    Either<Problem, Answer> in(LoginOrder order, Wiring wiring) {
        return Remote.endpoint(url)
                .flatMap(endpoint -> key(order))
                .flatMap(key -> wiring.trying(url, key)
                        .flatMap(Remote::whoAmI)
                        .flatMap(me -> keep(key, order).map(kept -> welcome(me, kept))));
    }

    Either<Problem, Answer> out() {
        return file.read()
                .flatMap(config -> Settings.profile(config, options, around))
                .flatMap(found -> found.flatMap(Profile::key)
                        .<Either<Problem, Answer>>map(source -> source.fold(
                                inFile -> forget(), printed -> notOurs().asLeft(), inKeyring -> {
                                    new Keyring(around).remove(profile);
                                    return forget();
                                }))
                        .orElseGet(() -> Problem.refused(
                                        "profile " + profile + " keeps no key",
                                        "see which profiles there are in " + file.path())
                                .asLeft()));
    }

    private Either<Problem, ApiKey> key(LoginOrder order) {
        var typed = order.fromInput() ? fromInput() : asked();
        return typed.flatMap(text -> ApiKey.in(text)
                .<Either<Problem, ApiKey>>map(Either::right)
                .orElseGet(() -> Problem.refused(
                                "that cannot be an API key",
                                "it is one word of letters and digits; Clockify shows it in your profile settings")
                        .asLeft()));
    }

    private Either<Problem, String> asked() {
        return around.terminal()
                ? around.secrets()
                        .ask("API key for " + url.value() + " (it is not shown): ")
                        .<Either<Problem, String>>map(Either::right)
                        .orElseGet(() -> Problem.refused("no key was given", "nothing was changed")
                                .asLeft())
                : Problem.usage(
                                "there is no terminal to ask for the key",
                                "give it on the input: clockport login --key-stdin")
                        .asLeft();
    }

    /** Buffered, because a bare stream of JDK 17 wants to know how long a pipe is before it reads a number of bytes from it. */
    private Either<Problem, String> fromInput() {
        try {
            var input = new BufferedInputStream(around.in());
            return Either.right(new String(input.readNBytes(MOST), StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            return new Problem(ExitCode.IO, "the input cannot be read", "nothing was changed").asLeft();
        }
    }

    /** Where the key is now. */
    private Either<Problem, String> keep(ApiKey key, LoginOrder order) {
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        settings.put(Setting.URL, url.value());
        if (order.inKeyring()) {
            settings.put(Setting.KEYRING, "true");
            var refused = new Keyring(around).write(profile, key);
            if (refused.isPresent()) {
                return refused.get().asLeft();
            }
        } else {
            settings.put(Setting.KEY, key.reveal());
        }
        var without = EnumSet.copyOf(KEYS);
        without.add(Setting.URL);
        return file.change(profile, without, settings)
                .<Either<Problem, String>>map(Problem::asLeft)
                .orElseGet(() -> Either.right(
                        order.inKeyring() ? "the keyring" : file.path().toString()));
    }

    private Answer welcome(User me, String kept) {
        return new Answer(
                "Logged in at " + url.value() + " as " + Clean.line(me.name().orElse(me.email())) + "\n  profile "
                        + profile + ", the key is in " + kept + "\n",
                Json.object(
                        "profile", profile, "url", url.value(), "user", me.id().value(), "key", kept));
    }

    private Either<Problem, Answer> forget() {
        var left = around.variable(Setting.KEY.variable()).isPresent() ? "  CLOCKIFY_API_KEY is still set\n" : "";
        return file.change(profile, KEYS, Map.of())
                .<Either<Problem, Answer>>map(Problem::asLeft)
                .orElseGet(() -> Either.right(new Answer(
                        "The key of profile " + profile + " is forgotten\n" + left, Json.object("profile", profile))));
    }

    private Problem notOurs() {
        return Problem.refused(
                "the key of profile " + profile + " is behind a command of yours, which is left alone",
                "take key-command out of " + file.path());
    }

    private static Either<Problem, String> profile(Config config, Options options, Surroundings around) {
        var name =
                options.profile().or(() -> around.variable("CLOCKPORT_PROFILE")).orElseGet(config::usualName);
        return Config.isName(name)
                ? Either.right(name)
                : Problem.usage(
                                "\"" + name + "\" cannot be the name of a profile",
                                "use letters, digits, - and _, up to 64")
                        .asLeft();
    }

    private static Said url(Config config, String profile, Options options, Surroundings around) {
        return options.said(Setting.URL)
                .map(value -> new Said(value, Origin.FLAG, "--url"))
                .or(() -> around.variable(Setting.URL.variable())
                        .map(value -> new Said(value, Origin.ENVIRONMENT, Setting.URL.variable())))
                .or(() -> config.find(profile)
                        .flatMap(found -> found.value(Setting.URL))
                        .map(value -> new Said(value, Origin.PROFILE, "url of profile " + profile)))
                .orElseGet(() -> new Said("clockify", Origin.PROFILE, "the service itself"));
    }

    private static Problem homeless() {
        return new Problem(
                ExitCode.CONFIG,
                "there is no home directory to keep the profile in",
                "say where: set CLOCKPORT_CONFIG to a file");
    }
}
