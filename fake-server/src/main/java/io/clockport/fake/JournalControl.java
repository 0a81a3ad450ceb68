package io.clockport.fake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The handles of the journal. */
final class JournalControl {

    private static final String A_NUMBER = "[0-9]{1,9}";
    private static final int ALL = 1_000_000;

    private final Journal journal;

    JournalControl(Journal journal) {
        this.journal = journal;
    }

    Stream<ControlRoute> routes() {
        return Stream.of(
                ControlRoute.of("GET", "/journal", this::read)
                        .asking("method", "path", "workspace", "status", "faulty", "after", "limit"),
                ControlRoute.of("DELETE", "/journal", call -> clear()));
    }

    private Answer read(ControlCall call) {
        int limit = number(call, "limit").orElse(ALL);
        var found = journal.all().stream()
                .filter(equal(call, "method", JournalEntry::method))
                .filter(equal(call, "workspace", JournalEntry::workspace))
                .filter(equal(
                        call, "status", entry -> Integer.toString(entry.answer().status())))
                .filter(call.parameter("path")
                        .<Predicate<JournalEntry>>map(
                                part -> entry -> entry.uri().contains(part))
                        .orElse(entry -> true))
                .filter(faulty(call))
                .filter(number(call, "after")
                        .<Predicate<JournalEntry>>map(after -> entry -> entry.number() > after)
                        .orElse(entry -> true))
                .toList();
        return Answer.ok(Wire.array(latest(found, limit), JournalEntry::json));
    }

    private static List<JournalEntry> latest(List<JournalEntry> found, int limit) {
        return found.subList(Math.max(0, found.size() - limit), found.size());
    }

    private static Predicate<JournalEntry> equal(
            ControlCall call, String name, java.util.function.Function<JournalEntry, String> field) {
        return call.parameter(name)
                .<Predicate<JournalEntry>>map(
                        wanted -> entry -> field.apply(entry).equals(wanted))
                .orElse(entry -> true);
    }

    private static Predicate<JournalEntry> faulty(ControlCall call) {
        return call.parameter("faulty")
                .<Predicate<JournalEntry>>map(word -> switch (word) {
                    case "true" -> JournalEntry::hasFault;
                    case "false" -> entry -> !entry.hasFault();
                    default -> throw ControlCall.refusal("?faulty", "must be true or false");
                })
                .orElse(entry -> true);
    }

    private static Optional<Integer> number(ControlCall call, String name) {
        return call.parameter(name).map(text -> {
            if (!text.matches(A_NUMBER)) {
                throw ControlCall.refusal("?" + name, "must be a whole number from 0 to 999999999");
            }
            return Integer.valueOf(text);
        });
    }

    private Answer clear() {
        journal.clear();
        return Answer.empty(204);
    }
}
