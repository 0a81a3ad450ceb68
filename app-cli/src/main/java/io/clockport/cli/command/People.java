package io.clockport.cli.command;

import io.clockport.cli.names.Choice;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.id.UserId;
import io.clockport.user.MemberFilter;
import io.clockport.user.User;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of a workspace, and the words that name one of them. */
final class People {

    private static final String ME = "me";

    private People() {}

    /** The person that is meant: {@code me}, a name or the beginning of one, an e-mail address, or an id. */
    static Either<Problem, UserId> find(String word, Books books) {
        if (word.strip().toLowerCase(Locale.ROOT).equals(ME)) {
            return Either.right(books.me());
        }
        var byEmail = word.contains("@");
        return Await.all(books.scope().members().matching(MemberFilter.everybody()))
                .flatMap(all -> Choice.of(
                        "person",
                        "clockport users",
                        word,
                        all.stream()
                                .map(user -> Shelves.named(
                                        user.id().value(), byEmail ? user.email() : name(user), true, user.id()))
                                .toList()));
    }

    /** Their names, or their ids where this person may not see who there is. */
    static String names(Set<UserId> ids, Books books) {
        var known = Await.all(books.scope().members().matching(MemberFilter.everybody())).getOrElse(List.of()).stream()
                .collect(Collectors.toMap(User::id, People::name, (one, same) -> one));
        return ids.stream()
                .map(id -> known.getOrDefault(id, id.value()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Who never came has no name yet. */
    static String name(User user) {
        return user.name().filter(name -> !name.isBlank()).orElse(user.email());
    }

    static Map<String, Object> data(User user) {
        return Json.object("id", user.id().value(), "name", name(user), "email", user.email());
    }
}
