package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every command that asks a Clockify meets what can go wrong on the way. It is done once and answers as if nothing had been, or
 * nothing was done and it says so. The commands mostly wait, so several do it at once, each with a company of its own.
 */
class EveryCommandInTroubleTest {

    private static final Map<Trial, Played> CALM = new ConcurrentHashMap<>();
    private static final ExecutorService AT_ONCE = Executors.newFixedThreadPool(16);

    @TempDir
    private Path folder;

    @AfterAll
    static void end() {
        AT_ONCE.shutdown();
    }

    @BeforeAll
    static void play_it_without_trouble(@TempDir Path shared) {
        var plays = asking().collect(Collectors.toMap(
                trial -> trial,
                trial -> CompletableFuture.supplyAsync(() -> play(trial, shared, Optional.empty()), AT_ONCE)));
        plays.forEach((trial, play) -> CALM.put(trial, play.join()));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_lost_or_doubled_and_the_code_says_what_was_done(Trouble trouble) {
        var plays = asking().map(trial -> CompletableFuture.supplyAsync(() -> wrong(trial, trouble), AT_ONCE))
                .toList();

        assertThat(plays.stream().flatMap(play -> play.join().stream())).isEmpty();
    }

    private static Stream<Trial> asking() {
        return Trials.overHttp().filter(trial -> trial.asks() != Trial.Asks.NOBODY);
    }

    /** What is not as it should be. */
    private Optional<String> wrong(Trial trial, Trouble trouble) {
        var calm = CALM.get(trial);
        var wanted = trouble.lets(trial) ? calm : calm.undone(trouble.code());
        var played = play(trial, folder, Optional.of(trouble));
        return played.cameTo(wanted) && played.isSaid()
                ? Optional.empty()
                : Optional.of(trial + ": " + played + " instead of " + wanted);
    }

    private static Played play(Trial trial, Path folder, Optional<Trouble> trouble) {
        var place = Company.folderIn(folder);
        try (var company = Company.behindHttp(place)) {
            trial.prepare(company.terminal(), place);
            var before = company.state();
            trouble.ifPresent(some -> some.befall(company));
            var outcome = trial.run(company.terminal(), place);
            return new Played(outcome.code(), company.numbered(outcome.out()), outcome.err(), before, company.state());
        }
    }

    /** How a trial went. */
    private record Played(int code, String out, String err, String before, String after) {

        /** What it comes to when nothing can be done now. */
        Played undone(int code) {
            return new Played(code, "", "", before, before);
        }

        boolean cameTo(Played wanted) {
            return code == wanted.code
                    && out.equals(wanted.out)
                    && before.equals(wanted.before)
                    && after.equals(wanted.after);
        }

        /** Nothing when it is done, else what is wrong and what to do. */
        boolean isSaid() {
            return code == 0
                    ? err.isEmpty()
                    : err.lines().count() == 2
                            && err.contains(code == 75 ? "nothing happened" : "before you repeat it look for");
        }

        @Override
        public String toString() {
            return Map.of("code", code, "out", out, "err", err) + (before.equals(after) ? " unchanged" : " changed");
        }
    }
}
