package io.clockport.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    static Stream<Arguments> everyKind() {
        return Stream.of(
                Arguments.of("workspace", (Function<String, Id>) WorkspaceId::new),
                Arguments.of("user", (Function<String, Id>) UserId::new),
                Arguments.of("client", (Function<String, Id>) ClientId::new),
                Arguments.of("project", (Function<String, Id>) ProjectId::new),
                Arguments.of("task", (Function<String, Id>) TaskId::new),
                Arguments.of("tag", (Function<String, Id>) TagId::new),
                Arguments.of("time entry", (Function<String, Id>) TimeEntryId::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKind")
    void each_kind_has_words_for_people_and_prints_as_its_text(String kind, Function<String, Id> of) {
        var id = of.apply("5f0000000000000000000001");

        assertThat(id.kind()).isEqualTo(kind);
        assertThat(id).hasToString("5f0000000000000000000001");
        assertThat(id.value()).isEqualTo("5f0000000000000000000001");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKind")
    void each_kind_refuses_text_that_could_leave_its_place_in_a_path(String kind, Function<String, Id> of) {
        assertThatThrownBy(() -> of.apply("../users")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void there_is_a_row_for_every_kind() {
        assertThat(everyKind()).hasSameSizeAs(Id.class.getPermittedSubclasses());
        assertThat(everyId("a")).hasSameSizeAs(Id.class.getPermittedSubclasses());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKind")
    void an_id_equals_another_of_the_same_kind_and_text_and_nothing_else(String kind, Function<String, Id> of) {
        var id = of.apply("a");

        assertThat(id).isEqualTo(of.apply("a")).hasSameHashCodeAs(of.apply("a"));
        assertThat(id).isNotEqualTo(of.apply("b")).doesNotHaveSameHashCodeAs(of.apply("b"));
        assertThat(everyId("a")).filteredOn(id::equals).hasSize(1);
    }

    private static Stream<Id> everyId(String text) {
        return Stream.of(
                new WorkspaceId(text),
                new UserId(text),
                new ClientId(text),
                new ProjectId(text),
                new TaskId(text),
                new TagId(text),
                new TimeEntryId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "z", "A", "0", "9", "_", "-", "5f0000000000000000000001", "me-2_B"})
    void letters_digits_and_two_signs_are_fit(String text) {
        assertThat(Id.problemIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", ".", "..", "a/b", "a\\b", "a b", "a\n", "\0", "a%2fb", "a?b", "a#b", "a:b", "@", "[", "`", "{",
                "ä", "\u0661", "a;b", "\u200b"
            })
    void everything_else_is_unfit(String text) {
        assertThat(Id.problemIn(text)).contains("an id consists of letters, digits, '_' and '-', and is not empty");
    }

    @Test
    void sixty_four_characters_are_fit_and_one_more_is_not() {
        assertThat(Id.problemIn("a".repeat(64))).isEmpty();
        assertThat(Id.problemIn("a".repeat(65))).contains("an id has at most 64 characters, got 65");
    }

    @Test
    void a_megabyte_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> new TagId("a".repeat(1_000_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an id has at most 64 characters, got 1000000");
    }
}
