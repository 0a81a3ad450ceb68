package io.clockport.cli.command;

import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.Problem;
import io.clockport.paging.SortOrder;
import io.clockport.user.MemberFilter;
import io.clockport.user.MemberSort;
import io.clockport.user.MembershipStatus;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** By what a list of people can be narrowed. */
final class MemberNarrowing {

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

    /** The same, where nothing was said by what was said before it. */
    MemberNarrowing after(MemberNarrowing before) {
        var both = new MemberNarrowing();
        both.name = name.or(() -> before.name);
        both.email = email.or(() -> before.email);
        both.status = status.or(() -> before.status);
        both.project = project.or(() -> before.project);
        return both;
    }

    Either<Problem, MemberFilter> filter(Books books) {
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
        var names = Arrays.stream(MembershipStatus.values())
                .map(MemberNarrowing::word)
                .toList();
        return Problem.usage(
                "\"" + word + "\" is not the status of a member",
                Likeness.question(word, names.stream()) + "write one of: " + String.join(", ", names));
    }

    private static String word(MembershipStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
