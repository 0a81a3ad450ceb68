package io.clockport.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clockport.client.ClientName;
import io.clockport.tag.TagName;
import io.clockport.task.TaskName;
import io.clockport.timeentry.Description;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of names and other words, at their edges. */
class ProjectWordsTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("project", 2, 250, (Function<String, Either<?, ?>>) ProjectName::parse),
                Arguments.of("client", 1, 100, (Function<String, Either<?, ?>>) ClientName::parse),
                Arguments.of("tag", 1, 100, (Function<String, Either<?, ?>>) TagName::parse),
                Arguments.of("task", 1, 1000, (Function<String, Either<?, ?>>) TaskName::parse));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void a_name_has_limits_of_its_kind(String kind, int min, int max, Function<String, Either<?, ?>> parse) {
        assertThat(parse.apply("x".repeat(min - 1)).isLeft()).isTrue();
        assertThat(parse.apply("x".repeat(min)).isRight()).isTrue();
        assertThat(parse.apply("x".repeat(max)).isRight()).isTrue();
        assertThat(parse.apply("x".repeat(max + 1)).isLeft()).isTrue();
        assertThat(parse.apply("a\u0007b").isLeft()).isTrue();
        assertThat(parse.apply("   ").isLeft()).isTrue();
    }

    @Test
    void white_space_around_a_name_is_dropped() {
        assertThat(ProjectName.parse("  Pier \n")).isEqualTo(Either.right(new ProjectName("Pier")));
    }

    @Test
    void a_name_known_to_be_good_is_made_or_thrown_out() {
        assertThat(ProjectName.of("Pier")).hasToString("Pier");
        assertThatIllegalArgumentException().isThrownBy(() -> ProjectName.of("x"));
        assertThatIllegalArgumentException().isThrownBy(() -> TaskName.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> TagName.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> ClientName.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Description.of("<"));
        assertThatIllegalArgumentException().isThrownBy(() -> ProjectNote.of("\u0007"));
        assertThatIllegalArgumentException().isThrownBy(() -> Color.of("red"));
    }

    @Test
    void a_description_has_3000_characters_and_no_angle_brackets() {
        assertThat(Description.parse("x".repeat(3000)).isRight()).isTrue();
        assertThat(Description.parse("x".repeat(3001)).isLeft()).isTrue();
        assertThat(Description.parse("a<b").isLeft()).isTrue();
        assertThat(Description.parse("a>b").isLeft()).isTrue();
        assertThat(Description.parse("").get()).isEqualTo(Description.NONE);
        assertThat(Description.NONE.isEmpty()).isTrue();
    }

    @Test
    void a_note_has_16384_characters() {
        assertThat(ProjectNote.parse("x".repeat(16_384)).isRight()).isTrue();
        assertThat(ProjectNote.parse("x".repeat(16_385)).isLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#03A9F4", "#000000", "#ffffff"})
    void a_colour_is_a_hash_and_six_digits(String text) {
        assertThat(Color.parse(text)).isEqualTo(Either.right(new Color(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03A9F4", "#03A9F", "#03A9F45", "#03A9G4", "red", "#03A9F4\n"})
    void anything_else_is_no_colour(String text) {
        assertThat(Color.parse(text).isLeft()).isTrue();
    }

    @Test
    void an_estimate_is_never_negative_and_of_whole_seconds() {
        assertThat(ProjectEstimate.of(Duration.ofMillis(1999)))
                .isEqualTo(
                        new ProjectEstimate.OfTime(Duration.ofSeconds(1), EstimateType.MANUAL, Optional.empty(), true));
        assertThatIllegalArgumentException().isThrownBy(() -> ProjectEstimate.of(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProjectEstimate.OfBudget(-1, EstimateType.MANUAL, Optional.empty(), false));
    }

    @Test
    void an_estimate_is_folded_as_what_it_is() {
        assertThat(kind(ProjectEstimate.none())).isEqualTo("none");
        assertThat(kind(ProjectEstimate.of(Duration.ofHours(1)))).isEqualTo("time");
        assertThat(kind(new ProjectEstimate.OfBudget(1, EstimateType.AUTO, Optional.empty(), false)))
                .isEqualTo("budget");
    }

    private static String kind(ProjectEstimate estimate) {
        return estimate.fold(() -> "none", time -> "time", budget -> "budget");
    }
}
