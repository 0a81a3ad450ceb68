package io.clockport.cli.command;

import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Table;
import io.clockport.paging.SortOrder;
import io.clockport.user.MemberFilter;
import io.clockport.user.MemberSort;
import io.clockport.user.MembershipStatus;
import io.clockport.user.User;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

    @Option(names = "--name", paramLabel = "PART", description = "Only those whose name contains this.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--email", paramLabel = "PART", description = "Only those whose e-mail address contains this.")
    private Optional<String> email = Optional.empty();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only members who are active, pending, declined or inactive.")
    private Optional<String> status = Optional.empty();

    @Option(
            names = {"-p", "--project"},
            paramLabel = "PROJECT",
            description = "Only those who have access to this project.")
    private Optional<String> project = Optional.empty();

    @Override
    public Either<Problem, Answer> with(Books books) {
        return filter(books)
                .flatMap(wanted -> Await.all(books.scope().members().matching(wanted)))
                .map(people -> answer(people, books));
    }

    private Either<Problem, MemberFilter> filter(Books books) {
        var everybody = MemberFilter.everybody().sortedBy(MemberSort.NAME, SortOrder.ASCENDING);
        var named = name.map(everybody::named).orElse(everybody);
        var addressed = email.map(named::withEmail).orElse(named);
        return inState(addressed)
                .flatMap(filter -> project.map(
                                word -> Shelves.projects(books).find(word).map(found -> filter.of(found.id())))
                        .orElseGet(() -> Either.right(filter)));
    }

    private Either<Problem, MemberFilter> inState(MemberFilter filter) {
        return status.map(word -> status(word).map(filter::thatAre)).orElseGet(() -> Either.right(filter));
    }

    private static Either<Problem, MembershipStatus> status(String word) {
        return Arrays.stream(MembershipStatus.values())
                .filter(status -> word(status).equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .<Either<Problem, MembershipStatus>>map(Either::right)
                .orElseGet(() -> unknown(word).asLeft());
    }

    private static Problem unknown(String word) {
        var names =
                Arrays.stream(MembershipStatus.values()).map(ListUsers::word).toList();
        return Problem.usage(
                "\"" + word + "\" is not the status of a member",
                Likeness.question(word, names.stream()) + "write one of: " + String.join(", ", names));
    }

    private static Answer answer(List<User> people, Books books) {
        var table = Table.of("", "NAME", "EMAIL", "ACCOUNT", "?ID");
        people.forEach(user -> table.row(
                isMe(user, books) ? "*" : "",
                People.name(user),
                user.email(),
                word(user.status()),
                user.id().value()));
        return new Answer(
                people.isEmpty() ? "There is nobody like that. Everybody: clockport users\n" : table.text(books.look()),
                Json.object(
                        "users", people.stream().map(user -> data(user, books)).toList()));
    }

    private static Object data(User user, Books books) {
        var data = People.data(user);
        data.put("account", word(user.status()));
        data.put("me", isMe(user, books));
        return data;
    }

    private static boolean isMe(User user, Books books) {
        return user.id().equals(books.me());
    }

    /** {@code not registered}. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
