package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command there is does what it is for, over HTTP as on a store of this machine. */
class EveryCommandTest {

    private static Path store;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fill_a_store(@TempDir Path shared) {
        store = Company.store(shared);
    }

    @Test
    void no_command_is_without_a_trial() {
        var tried = Stream.concat(Trials.overHttp(), Trials.ofTheStore())
                .map(Trial::command)
                .collect(Collectors.toSet());

        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        Model.commands().stream().map(Model::path).collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("overHttp")
    void it_works_over_http(Trial trial) {
        try (var company = Company.behindHttp(folder)) {
            trial.prepare(company.terminal(), folder);
            var before = company.state();

            var outcome = trial.run(company.terminal(), folder);

            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.code()).isZero();
            assertThat(outcome.out()).isNotBlank();
            if (trial.asks() == Trial.Asks.TO_CHANGE) {
                assertThat(company.state()).isNotEqualTo(before);
            } else {
                assertThat(company.state()).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offline")
    void it_works_on_a_store_of_this_machine(Trial trial) {
        var terminal = Company.offline(folder, store);
        trial.prepare(terminal, folder);

        var outcome = trial.run(terminal, folder);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offline")
    void with_quiet_it_says_nothing(Trial trial) {
        var terminal = Company.offline(folder, store);
        trial.prepare(terminal, folder);

        var outcome = trial.run(terminal, folder, "--quiet");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofTheStore")
    void what_is_about_the_store_is_refused_elsewhere(Trial trial) {
        try (var company = Company.behindHttp(folder)) {
            var refused = trial.run(company.terminal(), folder);

            assertThat(refused.code()).isEqualTo(64);
            assertThat(refused.err().lines()).hasSize(2);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offline")
    void a_reader_that_went_away_ends_it_without_a_word(Trial trial) {
        var terminal = Company.offline(folder, store);
        trial.prepare(terminal, folder);
        var err = new ByteArrayOutputStream();

        int code = trial.run(terminal, folder, FailingStream.brokenPipe(), err);

        assertThat(code).isEqualTo(141);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static Stream<Trial> overHttp() {
        return Trials.overHttp();
    }

    private static Stream<Trial> offline() {
        return Trials.offline();
    }

    private static Stream<Trial> ofTheStore() {
        return Trials.ofTheStore();
    }
}
