package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.docs.Checkout;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The how-to for a first day is followed literally. With {@code -Dscreens.write=true} its answers are written anew. */
class FirstDayTest {

    private static final Path PAGE = Path.of("docs/how-to/first-day.md");

    @TempDir
    private Path folder;

    @Test
    void the_page_shows_what_its_commands_answer() {
        var written = new Screens(Checkout.read(PAGE));

        var answered = written.answeredBy(Terminal.at(folder.resolve("time.store")));

        assertThat(written.commands()).isGreaterThan(20);
        if (Boolean.getBoolean("screens.write")) {
            Checkout.write(PAGE, answered);
        } else {
            assertThat(answered).as("%s is out of date: make screens", PAGE).isEqualTo(written.page());
        }
    }
}
