package io.clockport.cli.command;

import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.entry.Owner;
import io.clockport.cli.export.Source;
import io.clockport.cli.problem.Problem;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import io.clockport.usecase.StreamUserRange;
import io.clockport.user.MemberFilter;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Flow;

/** The entries in somebody's books, theirs or everybody's. */
final class BooksSource implements Source {

    private final Books books;
    private final boolean everybody;
    private Naming naming;

    BooksSource(Books books, boolean everybody) {
        this.books = books;
        this.everybody = everybody;
        this.naming = new Naming(books);
    }

    /** By id, which never changes and grows with the time at which somebody came. */
    @Override
    public Either<Problem, List<Owner>> owners() {
        return everybody
                ? Await.all(books.scope().members().matching(MemberFilter.everybody()))
                        .map(members -> members.stream()
                                .map(Owner::of)
                                .sorted(Comparator.comparing(owner -> owner.id().value()))
                                .toList())
                : Await.value(books.account().users().me()).map(me -> List.of(Owner.of(me)));
    }

    @Override
    public Flow.Publisher<TimeEntry> entries(Owner owner, TimeRange range) {
        return new StreamUserRange(books.entries()).stream(owner.id(), range);
    }

    @Override
    public Either<Problem, NamedEntry> name(TimeEntry entry) {
        // What was asked for once is remembered, a failure as well: so afterwards everything is asked for anew.
        return naming.name(entry).peekLeft(failed -> naming = new Naming(books));
    }
}
