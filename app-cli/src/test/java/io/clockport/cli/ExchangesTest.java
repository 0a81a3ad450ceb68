package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.http.HttpEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangesTest {

    @TempDir
    private Path folder;

    @Test
    void a_wait_for_the_pace_is_a_sentence() {
        assertThat(shown(new HttpEvent.Waited("69ca2d809e3779b97f000004", Duration.ofMillis(1204))))
                .isEqualTo("  waited 1204 ms for its turn\n");
    }

    private String shown(HttpEvent event) {
        var err = new ByteArrayOutputStream();
        var around = Terminal.at(folder.resolve("time.store")).surroundings(new ByteArrayOutputStream(), err);
        new Exchanges(around).accept(event);
        return err.toString(StandardCharsets.UTF_8);
    }
}
