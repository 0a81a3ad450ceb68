package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.junit.ClockifyFake;
import io.clockport.junit.FakeClockify;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The report on a client that does everything wrong is made by such a client: run with {@code -Dbad-client.write} to write it
 * ({@code make bad-client}), which also leaves it as HTML in {@code app-cli/target}.
 */
class BadClientPageTest {

    private static final Path PAGE = Path.of("docs/explanation/a-client-that-does-it-wrong.md");
    private static final String BEGIN = "<!-- made by the client: make bad-client -->\n";

    @Test
    @ClockifyFake(watching = true)
    void the_page_shows_what_the_fake_finds(FakeClockify fake) {
        new BadClient(fake).doEverythingWrong();

        // How fast the client comes back is the machine's doing.
        var report = fake.report().asText().replaceAll("after \\d+ ms", "after a few ms");
        var page = Checkout.read(PAGE);
        var asItShouldBe = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + steps()
                + "\n## What the fake says\n\n```text\n" + report + "```\n";
        if (System.getProperty("bad-client.write") != null) {
            Checkout.write(PAGE, asItShouldBe);
            Checkout.write(
                    Path.of("app-cli/target/bad-client.html"), fake.report().asHtml());
        }

        assertThat(Checkout.read(PAGE)).as("run `make bad-client`").isEqualTo(asItShouldBe);
    }

    private static String steps() {
        return "It\n\n"
                + BadClient.STEPS.stream()
                        .map(step -> "1. " + step.sentence() + ";\n")
                        .collect(Collectors.joining())
                        .replaceFirst(";\n$", ".\n");
    }
}
