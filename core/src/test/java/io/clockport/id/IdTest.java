package io.clockport.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(strings = {"5f0000000000000000000001", "a", "A-b_9", "44a687e29ae1f428e7ebe305"})
    void a_short_text_of_plain_characters_is_an_id(String text) {
        assertThat(Id.problemIn(text)).isEmpty();
        assertThat(new ProjectId(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "../x", "a.b", "a%2fb", "a?b", "a#b", "a\nb", "a\u0000b", "\u00e4", "a b"})
    void what_could_bend_a_path_is_no_id(String text) {
        assertThat(Id.problemIn(text)).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> new ProjectId(text));
    }

    @Test
    void an_id_has_64_characters_at_most() {
        assertThat(Id.problemIn("x".repeat(64))).isEmpty();
        assertThat(Id.problemIn("x".repeat(65)))
                .hasValueSatisfying(
                        problem -> assertThat(problem).contains("64").contains("65"));
    }

    @Test
    void a_huge_text_is_refused_without_being_repeated() {
        assertThat(Id.problemIn("x".repeat(1_000_000)).orElseThrow()).hasSizeLessThan(100);
    }

    @Test
    void ids_of_two_kinds_are_never_equal() {
        assertThat((Object) new ProjectId("a")).isNotEqualTo(new TaskId("a"));
        assertThat(new ProjectId("a")).isEqualTo(new ProjectId("a"));
    }

    @Test
    void an_id_says_its_kind_in_words_and_prints_as_its_value() {
        assertThat(new WorkspaceId("a").kind()).isEqualTo("workspace");
        assertThat(new UserId("a").kind()).isEqualTo("user");
        assertThat(new ClientId("a").kind()).isEqualTo("client");
        assertThat(new ProjectId("a").kind()).isEqualTo("project");
        assertThat(new TaskId("a").kind()).isEqualTo("task");
        assertThat(new TagId("a").kind()).isEqualTo("tag");
        assertThat(new TimeEntryId("a").kind()).isEqualTo("time entry");
        assertThat(new TimeEntryId("abc")).hasToString("abc");
    }
}
