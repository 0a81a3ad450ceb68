package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Clean;
import io.clockport.cli.render.Json;
import io.vavr.control.Either;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a thing for good, if need be after taking it out of use. */
@Command(
        name = "delete",
        description = "Delete a {one} for good; its time entries stay.",
        footer = {"", "Only what is out of use can be deleted; --archive-first sees to it."})
final class DeleteThing extends ThingVerb {

    @Parameters(paramLabel = "NAME", description = "Its name, the beginning of it, or its id.")
    private String word = "";

    @Option(names = "--archive-first", description = "Archive it (or mark it done) before, if need be.")
    private boolean archiveFirst;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    DeleteThing(Kind kind) {
        super(kind);
    }

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        return desk.books().flatMap(books -> find(word, books).flatMap(thing -> delete(thing, books, desk)));
    }

    private Either<Problem, Answer> delete(Thing thing, Books books, Desk desk) {
        if (!thing.isDeletable() && !archiveFirst) {
            return thing.timers()
                    .flatMap(timers ->
                            Retired.firstPlease(kind(), thing.name(), timers).asLeft());
        }
        return thing.timers()
                .flatMap(timers -> timers > 0
                        ? Retired.stopPlease(kind(), thing.name(), timers).asLeft()
                        : planned(thing, books, desk));
    }

    private Either<Problem, Answer> planned(Thing thing, Books books, Desk desk) {
        var steps = thing.isDeletable() ? List.of("delete") : List.of(kind().retire(), "delete");
        return dryRun
                ? Either.right(new Answer(
                        "Would do to " + described(thing) + ": " + String.join(", then ", steps) + "\n",
                        Json.object("plan", steps, kind().one(), thing.data())))
                : Asking.forLeave("Delete " + described(thing) + " for good?", yes, desk)
                        .flatMap(leave -> thing.retireAndDelete())
                        .peek(books.notes()::deleted)
                        .map(id -> new Answer(
                                "Deleted " + described(thing) + "\n",
                                Json.object("deleted", Json.object("id", id, "name", thing.name()))));
    }

    private String described(Thing thing) {
        return kind().one() + " " + Clean.line(thing.name()) + " (" + thing.id() + ")";
    }
}
