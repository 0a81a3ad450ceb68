package io.clockport.cli.command;

import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Length;
import io.clockport.cli.render.Table;
import io.clockport.id.UserId;
import io.clockport.timeentry.TimeEntry;
import io.clockport.user.MemberFilter;
import io.clockport.user.User;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody whose timer runs. */
final class Everybody {

    private Everybody() {}

    private record AtWork(String name, Map<String, Object> person, NamedEntry entry, Duration today) {}

    static Either<Problem, Answer> atWork(Books books) {
        return Await.all(books.entries().inProgress())
                .flatMap(timers -> Await.all(books.scope().members().matching(MemberFilter.everybody()))
                        .flatMap(people -> named(timers, people, books)))
                .map(found -> answer(found, books));
    }

    private static Either<Problem, List<AtWork>> named(List<TimeEntry.Running> timers, List<User> people, Books books) {
        var byId = people.stream().collect(Collectors.toMap(User::id, Function.identity(), (one, same) -> one));
        var naming = new Naming(books);
        Either<Problem, List<AtWork>> found = Either.right(new ArrayList<>());
        for (var timer : timers) {
            found = found.flatMap(before -> naming.name(timer)
                    .flatMap(entry -> Today.of(timer.owner(), books)
                            .map(today -> with(
                                    before,
                                    atWork(
                                            timer.owner(),
                                            byId,
                                            entry,
                                            today.at(books.here().now()))))));
        }
        return found;
    }

    private static AtWork atWork(UserId id, Map<UserId, User> people, NamedEntry entry, Duration today) {
        var user = people.get(id);
        return user == null
                ? new AtWork(id.value(), Json.object("id", id.value(), "name", id.value()), entry, today)
                : new AtWork(People.name(user), People.data(user), entry, today);
    }

    private static List<AtWork> with(List<AtWork> before, AtWork one) {
        before.add(one);
        return before;
    }

    private static Answer answer(List<AtWork> found, Books books) {
        var here = books.here();
        var sorted = found.stream()
                .sorted(Comparator.comparing(AtWork::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        var table = Table.of("WHO", "!SINCE", ">TIME", ">TODAY", "WHAT");
        sorted.forEach(one -> table.row(
                one.name(),
                Showing.moment(one.entry().entry().start(), here),
                Length.of(one.entry().lasted(here.now())),
                Length.of(one.today()),
                one.entry().line()));
        return new Answer(
                sorted.isEmpty() ? "No timer is running.\n" : table.text(books.look()),
                Json.object(
                        "people",
                        sorted.stream()
                                .map(one -> Json.object(
                                        "user", one.person(),
                                        "running", one.entry().data(here.now()),
                                        "todaySeconds", one.today().toSeconds()))
                                .toList()));
    }
}
