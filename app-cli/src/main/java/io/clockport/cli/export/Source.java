package io.clockport.cli.export;

import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.entry.Owner;
import io.clockport.cli.problem.Problem;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import io.vavr.control.Either;
import java.util.List;
import java.util.concurrent.Flow;

/** Where the entries of an export come from. */
public interface Source {

    /** Whose entries are wanted, in the order of their ids. */
    Either<Problem, List<Owner>> owners();

    /** Somebody's entries that start in the range, the latest first. */
    Flow.Publisher<TimeEntry> entries(Owner owner, TimeRange range);

    /** Finds the names in an entry; what was not found the last time is looked for again. */
    Either<Problem, NamedEntry> name(TimeEntry entry);
}
