package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Table;
import io.clockport.user.User;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the members of the workspace. */
@Command(
        name = "users",
        description = "List the members of the workspace; * marks you. Some workspaces show them to admins only.",
        footer = {
            "",
            "Examples:",
            "  clockport users",
            "  clockport users --name olga --status active",
            "  clockport users -p Website"
        })
public final class ListUsers implements BooksVerb {

    @Mixin
    private final MemberNarrowing narrowing = new MemberNarrowing();

    private final Optional<ListUsers> group;

    private ListUsers(Optional<ListUsers> group) {
        this.group = group;
    }

    ListUsers() {
        this(Optional.empty());
    }

    /** The same as a command below itself, where options can stand before its name as well as behind it. */
    ListUsers asList() {
        return new ListUsers(Optional.of(this));
    }

    @Override
    public Either<Problem, Answer> with(Books books) {
        return group.map(before -> narrowing.after(before.narrowing))
                .orElse(narrowing)
                .filter(books)
                .flatMap(wanted -> Await.all(books.scope().members().matching(wanted)))
                .map(people -> answer(people, books));
    }

    private static Answer answer(List<User> people, Books books) {
        var table = Table.of("", "NAME", "EMAIL", "ACCOUNT", "?ID");
        people.forEach(user -> table.row(
                isMe(user, books) ? "*" : "",
                People.name(user),
                user.email(),
                account(user),
                user.id().value()));
        return new Answer(
                people.isEmpty() ? "There is nobody like that. Everybody: clockport users\n" : table.text(books.look()),
                Json.object(
                        "users", people.stream().map(user -> data(user, books)).toList()));
    }

    private static Object data(User user, Books books) {
        var data = People.data(user);
        data.put("account", account(user));
        data.put("me", isMe(user, books));
        return data;
    }

    private static boolean isMe(User user, Books books) {
        return user.id().equals(books.me());
    }

    /** {@code not registered}. */
    private static String account(User user) {
        return user.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
