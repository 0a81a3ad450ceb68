package io.clockport.cli.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.problem.ExitCode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {

    private static final List<Named<String>> THINGS = things("Website", "Web shop", "web", "Über", "[urgent]", "\"x\"");

    @ParameterizedTest(name = "{0} chooses {1}")
    @CsvSource({
        "Website, Website",
        "WEBSITE, Website",
        "webs, Website",
        "web, web",
        "über, Über",
        "[u, [urgent]",
        "id1, Web shop",
        "' Web shop ', Web shop"
    })
    void a_word_chooses_by_id_then_name_then_the_beginning_of_one(String word, String chosen) {
        assertThat(Choice.of("project", "list", word, THINGS).get()).isEqualTo(chosen);
    }

    @Test
    void a_beginning_of_several_lists_them() {
        var problem = Choice.of("project", "list", "we", THINGS).getLeft();

        assertThat(problem.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(problem.what())
                .isEqualTo("\"we\" can be more than one project: Website (id0), Web shop (id1), web (id2)");
    }

    @Test
    void for_a_blank_word_nothing_is_guessed() {
        assertThat(Choice.of("tag", "clockport tags list", "", things("a"))
                        .getLeft()
                        .advice())
                .isEqualTo("see what there is: clockport tags list");
    }

    @Test
    void of_many_candidates_five_are_listed_and_the_rest_counted() {
        var many = things(IntStream.range(0, 12).mapToObj(n -> "x" + n).toArray(String[]::new));

        assertThat(Choice.of("tag", "list", "x", many).getLeft().what()).endsWith("x4 (id4) and 7 more");
    }

    @Test
    void two_of_the_same_name_are_told_apart_by_id_only() {
        var twins = things("Same", "Same");

        assertThat(Choice.of("project", "list", "Same", twins).isLeft()).isTrue();
        assertThat(Choice.of("project", "list", "id1", twins).isRight()).isTrue();
    }

    @Test
    void an_unknown_word_is_answered_with_what_may_have_been_meant() {
        var problem = Choice.of("project", "clockport projects list", "Wbesite", THINGS)
                .getLeft();

        assertThat(problem.code()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(problem.what()).isEqualTo("there is no project \"Wbesite\"");
        assertThat(problem.advice()).startsWith("did you mean \"Website\"?");
    }

    @Test
    void an_empty_word_chooses_nothing() {
        assertThat(Choice.of("project", "list", " ", THINGS).getLeft().code()).isEqualTo(ExitCode.NOT_FOUND);
    }

    private static List<Named<String>> things(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(n -> new Named<>("id" + n, names[n], names[n] + " (id" + n + ")", true, names[n]))
                .toList();
    }
}
