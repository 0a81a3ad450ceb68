package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.docs.Checkout;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One script of many commands, the same to the letter wherever it runs. */
class SameOnEveryBackendTest {

    private static final Path SCRIPT = Path.of("app-cli/src/test/resources/io/clockport/cli/backends.txt");

    /** Commands that are about this machine or this program, not about a Clockify, and the test that tries each. */
    private static final Map<String, String> TRIED_ELSEWHERE = Map.ofEntries(
            Map.entry("tour", "TourTest"),
            Map.entry("fake", "FakeTest"),
            Map.entry("login", "LoginTest"),
            Map.entry("logout", "LoginTest"),
            Map.entry("export", "ExportEntriesTest"),
            Map.entry("doctor", "DoctorTest"),
            Map.entry("prompt", "PromptTest"),
            Map.entry("state export", "StateTest"),
            Map.entry("state import", "StateTest"),
            Map.entry("completion", "CompletionTest"),
            Map.entry("man", "ManualPageTest"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_script_prints_the_same(Backend.Kind kind) {
        var script = Script.of(Checkout.read(SCRIPT));

        try (var backend = Backend.begin(kind, folder)) {
            var told = script.play(backend::run);
            if (System.getProperty("screens.write") != null && kind == Backend.Kind.OFFLINE) {
                Checkout.write(SCRIPT, told);
            }

            assertThat(told).isEqualTo(Checkout.read(SCRIPT));
        }
    }

    @Test
    void the_script_is_long_and_tries_every_command() {
        var commands = Script.of(Checkout.read(SCRIPT)).commands();
        var tried = commands.stream().map(Model::pathOf).collect(Collectors.toCollection(TreeSet::new));
        tried.addAll(TRIED_ELSEWHERE.keySet());

        assertThat(commands).hasSizeGreaterThanOrEqualTo(60);
        assertThat(tried).containsAll(Model.commands().stream().map(Model::path).toList());
    }

    @Test
    void what_is_tried_elsewhere_is_tried_there() {
        var sources = Checkout.sources().stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .toList();

        assertThat(sources)
                .containsAll(TRIED_ELSEWHERE.values().stream()
                        .map(name -> name + ".java")
                        .toList());
    }
}
