package io.clockport.cli.command;

import io.clockport.cli.cached.Booked;
import io.clockport.cli.cached.ShownStatus;
import io.clockport.cli.cached.StatusText;
import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.words.Here;
import io.clockport.id.UserId;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is going on. */
@Command(
        name = "status",
        description = "Show the running timer and what there is of today.",
        footer = {
            "",
            "Examples:",
            "  clockport status",
            "  clockport status --json",
            "  clockport status --user olga",
            "  clockport status --all"
        })
public final class Status implements BooksVerb {

    @Option(names = "--user", paramLabel = "NAME", description = "Somebody else's: name, e-mail address or id.")
    private Optional<String> user = Optional.empty();

    @Option(
            names = {"-a", "--all"},
            description = "Everybody's who has a timer running, as far as you may see it.")
    private boolean all;

    @Override
    public Either<Problem, Answer> with(Books books) {
        if (all) {
            return user.isPresent()
                    ? Problem.usage("--user is one person, --all is everybody", "choose one of them")
                            .asLeft()
                    : Everybody.atWork(books);
        }
        return user.map(word -> People.find(word, books))
                .orElseGet(() -> Either.right(books.me()))
                .flatMap(person -> of(person, books));
    }

    private static Either<Problem, Answer> of(UserId person, Books books) {
        return Today.of(person, books)
                .flatMap(today -> Await.value(books.entries().running(person))
                        .peek(running -> note(running, person, books))
                        .flatMap(running -> named(running, books))
                        .map(running -> answer(running, today, books.here(), person.equals(books.me()))));
    }

    private static Either<Problem, Optional<NamedEntry>> named(Optional<TimeEntry.Running> running, Books books) {
        return running.<Either<Problem, Optional<NamedEntry>>>map(
                        timer -> Naming.of(books, timer).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static void note(Optional<TimeEntry.Running> running, UserId person, Books books) {
        if (running.isEmpty() && person.equals(books.me())) {
            books.watch().sawNone();
        }
    }

    private static Answer answer(Optional<NamedEntry> running, Booked today, Here here, boolean isMine) {
        var now = here.now();
        var data = Json.object(
                "running",
                running.map(entry -> entry.data(now)),
                "todaySeconds",
                today.at(now).toSeconds());
        var text = running.map(entry -> new StatusText(
                        entry.line(),
                        Showing.moment(entry.entry().start(), here),
                        entry.entry().start(),
                        today))
                .orElseGet(() -> StatusText.idle(today));
        return new Answer(text.at(now), data, isMine ? Optional.of(shown(text, here)) : Optional.empty());
    }

    private static ShownStatus shown(StatusText text, Here here) {
        return new ShownStatus(
                text,
                here.now(),
                here.today().plusDays(1).atStartOfDay(here.zone()).toInstant());
    }
}
