package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {

    @TempDir
    private Path folder;

    @Test
    void the_tour_reads_as_it_was_reviewed() {
        assertThat(terminal().run("tour").out()).isEqualTo(golden());
    }

    @Test
    void the_tour_is_the_same_on_another_day_in_another_zone() {
        var elsewhere = terminal().now("2027-11-07T23:59:59Z").with("CLOCKPORT_ZONE", "Pacific/Auckland");

        assertThat(elsewhere.run("tour")).isEqualTo(terminal().run("tour"));
    }

    @Test
    void each_chapter_fits_on_a_screen() {
        var chapters = terminal().run("tour").out().split("\n\n");

        assertThat(chapters).hasSizeGreaterThan(10);
        assertThat(Arrays.stream(chapters))
                .allSatisfy(chapter -> assertThat(chapter.lines().count()).isLessThan(30));
    }

    @Test
    void nothing_of_the_persons_own_is_touched() {
        terminal().given("tour");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void programs_get_the_same_as_data() {
        var data = terminal().run("tour", "--json");

        assertThat(data.code()).isZero();
        assertThat(data.out()).startsWith("{\"chapters\":[{\"title\":\"Me\",").contains("\"refused\":true");
    }

    private Terminal terminal() {
        return Terminal.at(folder.resolve("time.store"));
    }

    private static String golden() {
        try (var file = TourTest.class.getResourceAsStream("tour.txt")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
