package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.command.Commands;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortLineTest {

    @ParameterizedTest(name = "clockport {0}")
    @ValueSource(
            strings = {
                "status",
                "status --json",
                "status --quiet --debug",
                "status --store a.store --zone UTC",
                "status --url http://localhost:1/api/v1 --workspace Northwind --profile work --color never"
            })
    void what_is_read_without_the_parser_is_what_the_parser_reads(String line) {
        var words = line.split(" ");
        var parsed = new Options();

        Commands.under(parsed).parseArgs(words);

        assertThat(ShortLine.status(words))
                .hasValueSatisfying(
                        read -> assertThat(read).usingRecursiveComparison().isEqualTo(parsed));
    }

    @ParameterizedTest(name = "clockport {0}")
    @ValueSource(
            strings = {
                "",
                "stop",
                "start status",
                "--json status",
                "status --help",
                "status -q",
                "status now",
                "status --json --json",
                "status --zone UTC --zone CET",
                "status --zone",
                "status --zone --json",
                "status --zone=UTC"
            })
    void everything_else_is_left_to_the_parser(String line) {
        assertThat(ShortLine.status(line.isEmpty() ? new String[0] : line.split(" ")))
                .isEmpty();
    }
}
