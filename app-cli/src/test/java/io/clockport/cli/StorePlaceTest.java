package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StorePlaceTest {

    @Test
    void linux_follows_the_base_directories() {
        assertThat(place("Linux", Map.of("HOME", "/home/ada")))
                .isEqualTo("/home/ada/.local/share/clockport/clockport.store");
        assertThat(place("Linux", Map.of("HOME", "/home/ada", "XDG_DATA_HOME", "/data")))
                .isEqualTo("/data/clockport/clockport.store");
    }

    @Test
    void a_relative_base_directory_is_ignored_as_its_specification_asks() {
        assertThat(place("Linux", Map.of("HOME", "/home/ada", "XDG_DATA_HOME", "data")))
                .isEqualTo("/home/ada/.local/share/clockport/clockport.store");
    }

    @Test
    void macos_and_windows_have_their_own_places() {
        assertThat(place("Mac OS X", Map.of("HOME", "/Users/ada")))
                .isEqualTo("/Users/ada/Library/Application Support/clockport/clockport.store");
        assertThat(place("Windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo("/local/clockport/clockport.store");
    }

    private static String place(String system, Map<String, String> variables) {
        var around = new Surroundings(
                variables,
                InstantSource.fixed(Instant.EPOCH),
                ZoneOffset.UTC,
                system,
                "?",
                false,
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
        return StorePlace.of(Optional.empty(), around).map(Path::toString).get();
    }
}
