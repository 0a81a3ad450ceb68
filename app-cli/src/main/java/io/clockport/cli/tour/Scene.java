package io.clockport.cli.tour;

import io.clockport.async.Eventual;
import io.clockport.cli.render.Clean;
import io.clockport.failure.Failure;
import io.clockport.failure.FailureException;
import io.clockport.paging.PageSource;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Does things and writes down what came of them. An answer that the tour did not expect ends it with an exception. */
final class Scene {

    private static final int PAGE = 50;

    private final List<Step> steps = new ArrayList<>();

    /** Expects a value, says it in one line, and hands it on. */
    <T> T show(String does, Eventual<T> eventual, Function<? super T, String> says) {
        return showAll(does, eventual, value -> List.of(says.apply(value)));
    }

    /** Expects a listing and says a line for each item. */
    <T> List<T> list(String does, PageSource<T> source, Function<? super T, String> says) {
        return showAll(
                does,
                source.collect(PAGE),
                items -> items.isEmpty()
                        ? List.of("none")
                        : items.stream().<String>map(says).toList());
    }

    <T> T showAll(String does, Eventual<T> eventual, Function<? super T, List<String>> says) {
        var value = value(eventual);
        write(does, false, says.apply(value));
        return value;
    }

    /** Expects a refusal and says why. */
    void refused(String does, Eventual<?> eventual) {
        var failure =
                outcome(eventual).swap().getOrElseThrow(() -> new IllegalStateException("was not refused: " + does));
        write(does, true, List.of(failure.message()));
    }

    /** What is needed to go on, without a word about it. */
    static <T> T value(Eventual<T> eventual) {
        return outcome(eventual).getOrElseThrow(FailureException::new);
    }

    Chapter titled(String title, String about) {
        return new Chapter(title, about, List.copyOf(steps));
    }

    private void write(String does, boolean refused, List<String> says) {
        steps.add(new Step(does, refused, says.stream().map(Clean::line).toList()));
    }

    private static <T> Either<Failure, T> outcome(Eventual<T> eventual) {
        return eventual.toCompletionStage().toCompletableFuture().join();
    }
}
