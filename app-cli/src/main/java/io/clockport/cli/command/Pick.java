package io.clockport.cli.command;

import io.clockport.cli.names.Named;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Clean;
import io.clockport.paging.PageRequest;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets a person choose something that a workspace requires: by its number in a short list, by its name, or by a new name.
 *
 * @param usable the thing itself, or why it cannot be booked on
 */
record Pick<T>(String kind, Maker<T> maker, Function<T, Either<Problem, T>> usable, Person person) {

    private static final int PATIENCE = 3;
    private static final int LISTED = 15;
    private static final int LOOKED_AT = 200;

    /** Nothing when nobody is there, or a few tries named nothing. */
    Optional<T> one() {
        var listed = listed();
        var question = "This workspace requires a " + kind + ".\n"
                + Menu.numbered(listed.stream().map(Named::name).toList()) + prompt(listed.isEmpty());
        for (int tries = 0; tries < PATIENCE; tries++) {
            var answer = person.ask(question);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            var chosen = chosen(answer.get().strip(), listed);
            if (chosen.isRight()) {
                return Optional.of(chosen.get());
            }
            question = Clean.line(chosen.getLeft().what()) + "; "
                    + Clean.line(chosen.getLeft().advice()) + "\n" + prompt(listed.isEmpty());
        }
        return Optional.empty();
    }

    private String prompt(boolean none) {
        return none ? "+ and a name for a new one: " : "Number, name, or + and a new name: ";
    }

    private Either<Problem, T> chosen(String word, List<Named<T>> listed) {
        if (word.startsWith("+")) {
            return maker.add(word.substring(1).strip());
        }
        return Menu.number(word, listed.size())
                .<Either<Problem, T>>map(
                        number -> Either.right(listed.get(number - 1).thing()))
                .orElseGet(() -> maker.shelf().forBooking().find(word).flatMap(usable));
    }

    private List<Named<T>> listed() {
        return Await.value(maker.shelf().search().apply("").fetch(PageRequest.first(LOOKED_AT)))
                .map(page -> page.items().stream()
                        .filter(thing -> usable.apply(thing).isRight())
                        .limit(LISTED)
                        .map(maker.shelf().name())
                        .toList())
                .getOrElse(List.of());
    }
}
