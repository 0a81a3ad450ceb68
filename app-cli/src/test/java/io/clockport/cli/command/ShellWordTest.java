package io.clockport.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordTest {

    @Test
    void most_words_stand_in_the_quotes_that_people_use() {
        assertThat(ShellWord.of("It's a website")).isEqualTo("\"It's a website\"");
    }

    @Test
    void a_word_that_looks_like_an_option_follows_what_ends_them() {
        assertThat(ShellWord.of("-x")).isEqualTo("-- \"-x\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"He said \"hi\"", "$(id)", "`id`", "a\\b", "it's $HOME", "[x] *", "Zażółć"})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "asks a shell")
    void a_shell_reads_it_as_the_word(String word) throws Exception {
        var shell = new ProcessBuilder("sh", "-c", "printf %s " + ShellWord.of(word)).start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(word);
    }
}
