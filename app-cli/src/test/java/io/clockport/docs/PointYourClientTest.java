package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clockport.junit.ClockifyFake;
import io.clockport.junit.FakeClockify;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs of "Point your client at the fake", run as they stand there. */
@ClockifyFake(watching = true)
class PointYourClientTest {

    private static final String PAGE = Checkout.read(Path.of("docs/how-to/point-your-client-at-the-fake.md"));
    private static final int ENOUGH_SECONDS = 120;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "curl, sh, curl, client.sh, sh",
        "Python, python, python3, client.py, python3",
        "JavaScript, javascript, node, client.cjs, node",
        "Go, go, go, client.go, go run"
    })
    void a_client_logs_an_hour_and_finds_it_again(
            String heading, String language, String needed, String file, String start, FakeClockify fake)
            throws Exception {
        assumeTrue(isInstalled(needed), needed + " is not there");
        Files.writeString(folder.resolve(file), program(heading, language));

        var output = run(fake, start + " " + file);

        assertThat(output).contains("from " + heading, "2026-03-02T09:00:00Z");
        assertThat(fake.report().findings()).as(fake.requests()).isEmpty();
    }

    private static String program(String heading, String language) {
        var section = PAGE.substring(PAGE.indexOf("\n## " + heading + "\n"));
        var block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(section);
        assertThat(block.find()).as("a block of %s below %s", language, heading).isTrue();
        return block.group(1);
    }

    private String run(FakeClockify fake, String command) throws IOException, InterruptedException {
        var output = folder.resolve("output");
        var builder = new ProcessBuilder(List.of("sh", "-c", command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("CLOCKIFY_URL", fake.uri().toString());
        builder.environment().put("CLOCKIFY_API_KEY", fake.apiKey());
        builder.environment().put("GOCACHE", folder.resolve("gocache").toString());
        builder.environment().put("GO111MODULE", "off");
        var process = builder.start();
        assertThat(process.waitFor(ENOUGH_SECONDS, TimeUnit.SECONDS))
                .as(command)
                .isTrue();
        return Files.readString(output);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
