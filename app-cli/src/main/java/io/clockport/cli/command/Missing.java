package io.clockport.cli.command;

import io.clockport.async.Eventual;
import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.failure.EntryField;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a workspace requires of an entry that lacks it: asked for at a terminal, named all at once where nobody is. */
record Missing(Books books, Function<Refused.MissingFields, Problem> explain) {

    private static final int PATIENCE = 3;

    static Missing in(Books books) {
        return new Missing(books, Explain::failure);
    }

    /** Writes; when the details lack required fields and a person fills them in, writes once more with all of them. */
    <T> Either<Problem, T> filledIn(EntryDetails details, Function<EntryDetails, Eventual<T>> write) {
        return Await.outcome(write.apply(details))
                .fold(
                        failure -> lacking(failure)
                                .map(missing -> asked(missing, details).flatMap(full -> Await.value(write.apply(full))))
                                .orElseGet(() -> Explain.failure(failure).asLeft()),
                        Either::right);
    }

    private static Optional<Refused.MissingFields> lacking(Failure failure) {
        return failure instanceof Refused.MissingFields missing ? Optional.of(missing) : Optional.empty();
    }

    private Either<Problem, EntryDetails> asked(Refused.MissingFields missing, EntryDetails details) {
        return Optional.of(details)
                .flatMap(known -> wants(missing, EntryField.DESCRIPTION) ? described(known) : Optional.of(known))
                .flatMap(known -> needsProject(missing, known) ? inProject(known) : Optional.of(known))
                .flatMap(known -> wants(missing, EntryField.TASK) ? inTask(known) : Optional.of(known))
                .flatMap(known -> wants(missing, EntryField.TAGS) ? tagged(known) : Optional.of(known))
                .<Either<Problem, EntryDetails>>map(Either::right)
                .orElseGet(() -> explain.apply(missing).asLeft());
    }

    private static boolean wants(Refused.MissingFields missing, EntryField field) {
        return missing.fields().contains(field);
    }

    /** A task is in a project, so it takes one even where only the task is required. */
    private static boolean needsProject(Refused.MissingFields missing, EntryDetails known) {
        return wants(missing, EntryField.PROJECT)
                || (wants(missing, EntryField.TASK) && known.project().isEmpty());
    }

    private Optional<EntryDetails> described(EntryDetails known) {
        var question = "This workspace requires a description.\nWhat did you do? ";
        for (int tries = 0; tries < PATIENCE; tries++) {
            var answer = books.person().ask(question);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            var text = Description.parse(answer.get().strip());
            if (text.isRight() && !text.get().value().isBlank()) {
                return Optional.of(known.describing(text.get()));
            }
            question = "What did you do? ";
        }
        return Optional.empty();
    }

    private Optional<EntryDetails> inProject(EntryDetails known) {
        return new Pick<>("project", Makers.projects(books), About::active, books.person())
                .one()
                .map(project ->
                        known.on(project.id()).billable(project.details().billable()));
    }

    private Optional<EntryDetails> inTask(EntryDetails known) {
        return known.project()
                .flatMap(id -> Await.value(books.scope().projects().get(id)).toJavaOptional())
                .flatMap(project -> new Pick<>("task", Makers.tasks(books, project), About::open, books.person())
                        .one()
                        .map(task -> known.on(project.id(), task.id())));
    }

    private Optional<EntryDetails> tagged(EntryDetails known) {
        return new Pick<>("tag", Makers.tags(books), About::active, books.person())
                .one()
                .map(tag -> known.tagged(List.of(tag.id())));
    }
}
