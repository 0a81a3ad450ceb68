package io.clockport.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoreProblemTest {

    private static final Path FILE = Path.of("some.store");

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(new StoreProblem.Held(FILE), "held"),
                Arguments.of(new StoreProblem.Broken(FILE, "cut"), "broken: cut"),
                Arguments.of(new StoreProblem.TooNew(FILE, "9"), "too new: 9"),
                Arguments.of(new StoreProblem.Inaccessible(FILE, "no right"), "inaccessible: no right"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void each_problem_is_answered_by_what_is_for_it(StoreProblem problem, String answer) {
        var told = problem.<String>fold(
                held -> "held",
                broken -> "broken: " + broken.reason(),
                tooNew -> "too new: " + tooNew.format(),
                inaccessible -> "inaccessible: " + inaccessible.reason());

        assertThat(told).isEqualTo(answer);
        assertThat(problem.file()).isEqualTo(FILE);
    }
}
