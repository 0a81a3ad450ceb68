package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Length;
import io.clockport.cli.words.Here;
import io.clockport.cli.words.Moments;
import io.clockport.cli.words.Span;
import io.clockport.cli.words.Spans;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Times as a person types them. Where a clock change makes them mean several, the person is asked which. */
final class Times {

    private Times() {}

    static Either<Problem, Instant> moment(String words, LocalDate day, Books books) {
        return clear(Moments.parse(words, books.here(), day), words, Moments.readings(words, books.here(), day), books);
    }

    /** A moment that has come already; of two readings one that is still to come is not meant. */
    static Either<Problem, Instant> past(String words, Books books) {
        var here = books.here();
        var readings = Moments.readings(words, here, here.today()).stream()
                .filter(moment -> !moment.isAfter(here.now()))
                .toList();
        return readings.size() == 1
                ? Either.right(readings.get(0))
                : clear(Moments.parse(words, here), words, readings, books).flatMap(moment -> come(moment, here));
    }

    static Either<Problem, Span> span(String words, LocalDate day, Books books) {
        var readings = Spans.readings(words, books.here(), day);
        var parsed = Spans.parse(words, books.here(), day);
        return parsed.isRight() || readings.size() < 2
                ? parsed
                : chosen(
                        parsed,
                        words,
                        readings,
                        readings.stream().map(span -> shown(span, books.here())).toList(),
                        books);
    }

    private static Either<Problem, Instant> clear(
            Either<Problem, Instant> parsed, String words, List<Instant> readings, Books books) {
        return parsed.isRight() || readings.size() < 2
                ? parsed
                : chosen(
                        parsed,
                        words,
                        readings,
                        readings.stream()
                                .map(moment -> Showing.moment(moment, books.here()))
                                .toList(),
                        books);
    }

    private static <T> Either<Problem, T> chosen(
            Either<Problem, T> unclear, String words, List<T> readings, List<String> shown, Books books) {
        return Menu.choose("\"" + words + "\" can mean:", readings, shown, books.person())
                .<Either<Problem, T>>map(Either::right)
                .orElse(unclear);
    }

    private static Either<Problem, Instant> come(Instant moment, Here here) {
        return moment.isAfter(here.now())
                ? Problem.refused(
                                Showing.moment(moment, here) + " has not come yet: it is "
                                        + Showing.moment(here.now(), here),
                                "write the day as well if it was earlier, for example \"yesterday 17:00\"")
                        .asLeft()
                : Either.right(moment);
    }

    private static String shown(Span span, Here here) {
        return Showing.moment(span.start(), here) + " to " + Showing.moment(span.end(), here) + ", "
                + Length.of(Duration.between(span.start(), span.end()));
    }
}
