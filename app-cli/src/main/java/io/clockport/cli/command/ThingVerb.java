package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** A verb about things of one kind; where they live in a project, that project has to be named. */
abstract class ThingVerb implements Verb {

    private final Kind kind;
    private final Optional<?> options;
    private final Place place = new Place();

    ThingVerb(Kind kind) {
        this(kind, Optional.empty());
    }

    /** With options of its own kind. */
    ThingVerb(Kind kind, Optional<?> options) {
        this.kind = kind;
        this.options = options;
    }

    final CommandSpec spec() {
        var spec = CommandSpec.forAnnotatedObject(this);
        options.ifPresent(some -> spec.addMixin("options", CommandSpec.forAnnotatedObject(some)));
        return kind.isInProject() ? spec.addMixin("place", CommandSpec.forAnnotatedObject(place)) : spec;
    }

    final Optional<String> place() {
        return place.project();
    }

    final Kind kind() {
        return kind;
    }

    final Either<Problem, Maker<Thing>> maker(Books books) {
        return kind.maker(books, place.project());
    }

    /** The changed thing, whose name shells should know from now on. */
    final void note(Thing changed, Books books) {
        books.notes().changed(changed.id(), changed.name(), !changed.isRetired());
    }

    final Either<Problem, Thing> find(String word, Books books) {
        return maker(books).flatMap(maker -> maker.shelf().find(word));
    }
}
