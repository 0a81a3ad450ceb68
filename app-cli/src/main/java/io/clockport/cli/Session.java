package io.clockport.cli;

import io.clockport.cli.command.Answer;
import io.clockport.cli.command.Books;
import io.clockport.cli.command.Check;
import io.clockport.cli.command.Desk;
import io.clockport.cli.command.FakeOrder;
import io.clockport.cli.command.LoginOrder;
import io.clockport.cli.command.ServedFake;
import io.clockport.cli.command.Store;
import io.clockport.cli.command.Verb;
import io.clockport.cli.completion.Notes;
import io.clockport.cli.config.Colors;
import io.clockport.cli.config.Setting;
import io.clockport.cli.config.TargetWords;
import io.clockport.cli.export.Progress;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.prompt.Known;
import io.clockport.cli.prompt.Watch;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Look;
import io.clockport.cli.tour.Stage;
import io.clockport.timesheet.Target;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The desk of one run: opens what a verb asks for, and closes it when the verb is done. */
final class Session implements Desk {

    private final Surroundings around;
    private final Options options;
    private final Optional<ConfigLook> config;
    private final Either<Problem, Settings> settings;
    private final Wiring wiring;
    private final Notes notes = new Notes();
    private final Watch watch = new Watch();

    Session(Options options, Surroundings around) {
        this.options = options;
        this.around = around;
        this.config = StatusKeeping.look(options, around);
        this.settings = Settings.of(options, around);
        this.wiring = new Wiring(around);
    }

    /** The verb's answer, once everything it wrote is safe. */
    Either<Problem, Answer> run(Verb verb) {
        var keeping = settings.toJavaOptional()
                .flatMap(found -> config.flatMap(looked -> StatusKeeping.of(looked, found, around)));
        var answer = answer(verb);
        keeping.ifPresent(kept -> settings.forEach(found -> answer.toJavaOptional()
                .flatMap(Answer::status)
                .ifPresent(status -> kept.keep(
                        status, found, PromptPlace.of(options, around, found).places()))));
        return answer;
    }

    private Either<Problem, Answer> answer(Verb verb) {
        try (wiring) {
            return verb.run(this);
        } finally {
            NamePlace.of(options, around).ifPresent(file -> file.keep(notes));
            settings.forEach(found -> PromptPlace.of(options, around, found).keep(watch, now()));
        }
    }

    @Override
    public Look look() {
        return Looks.of(colors().getOrElse(Colors.AUTO), around);
    }

    @Override
    public Either<Problem, Books> books() {
        return settings.flatMap(found -> colors().flatMap(colors -> Zones.of(found.find(Setting.ZONE), around))
                .flatMap(zone -> target().flatMap(target -> wiring.account(found)
                        .flatMap(account ->
                                Books.of(account, zone, around.clock().instant(), look(), this))
                        .map(books -> target.map(books::aiming)
                                .orElse(books)
                                .noting(notes)
                                .watching(watch))
                        .flatMap(books -> found.find(Setting.WORKSPACE)
                                .map(said -> books.in(said.value()))
                                .orElseGet(() -> Either.right(books))))));
    }

    @Override
    public List<Check> checkUp() {
        return Checkup.of(settings, around, wiring);
    }

    @Override
    public Either<Problem, Optional<Known>> known() {
        return settings.map(found -> PromptPlace.of(options, around, found).read());
    }

    @Override
    public Instant now() {
        return around.clock().instant();
    }

    @Override
    public Optional<String> ask(String question) {
        return around.terminal() ? Prompt.ask(question, around) : Optional.empty();
    }

    @Override
    public Either<Problem, Store> store() {
        return settings.flatMap(wiring::store);
    }

    @Override
    public Either<Problem, Answer> logIn(LoginOrder order) {
        return Login.of(options, around).flatMap(login -> login.in(order, wiring));
    }

    @Override
    public Either<Problem, Answer> logOut() {
        return Login.of(options, around).flatMap(Login::out);
    }

    @Override
    public void announce(Answer answer) {
        if (options.quiet()) {
            return;
        }
        new Output(around).answer(options.json() ? Json.write(answer.data()) + "\n" : answer.text());
    }

    @Override
    public Progress progress(String task) {
        return around.terminal() && !options.quiet()
                ? Bar.on(around.err(), task, look().width().orElse(80))
                : Progress.unwatched();
    }

    @Override
    public Either<Problem, ServedFake> serve(FakeOrder order) {
        return wiring.serve(order);
    }

    @Override
    public Stage example() {
        return wiring.example();
    }

    private Either<Problem, Optional<Target>> target() {
        return word(Setting.TARGET, TargetWords::parse, "target", TargetWords.EXAMPLES);
    }

    private Either<Problem, Colors> colors() {
        return word(Setting.COLOR, Colors::parse, "way to colour", Colors.WORDS).map(said -> said.orElse(Colors.AUTO));
    }

    private <T> Either<Problem, Optional<T>> word(
            Setting setting, Function<String, Optional<T>> parse, String kind, String examples) {
        return settings.flatMap(found -> found.find(setting)
                .map(said -> parse.apply(said.value())
                        .<Either<Problem, Optional<T>>>map(value -> Either.right(Optional.of(value)))
                        .orElseGet(() -> new Problem(
                                        said.origin().whenWrong(),
                                        said.where() + ": \"" + said.value() + "\" is no " + kind,
                                        "write for example " + examples)
                                .asLeft()))
                .orElseGet(() -> Either.right(Optional.empty())));
    }
}
