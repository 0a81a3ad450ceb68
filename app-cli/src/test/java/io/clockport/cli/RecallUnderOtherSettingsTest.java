package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was shown under other settings is asked again. */
@DisabledOnOs(value = WINDOWS, disabledReason = "no status is kept there")
class RecallUnderOtherSettingsTest extends RecallOfATimer {

    @Test
    void in_another_zone_it_is_asked_again() {
        status.asked(TEN);
        status.in("America/New_York");

        assertThat(status.recalled(TEN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOCKPORT_ZONE", "CLOCKPORT_TARGET", "CLOCKPORT_WORKSPACE", "CLOCKPORT_PROFILE", "HOME"})
    void with_another_variable_it_is_asked_again(String variable) {
        status.asked(TEN);
        status.with(variable, "nonsense");

        assertThat(status.recalled(TEN)).isEmpty();
    }

    @Test
    void when_profiles_appear_it_is_asked_again() throws IOException {
        status.asked(TEN);
        Files.writeString(folder.resolve("config.toml"), "");

        assertThat(status.recalled(TEN)).isEmpty();
    }

    @Test
    void when_the_profiles_change_it_is_asked_again() throws IOException {
        profile("zone = \"America/New_York\"");
        assertThat(status.asked(TEN)).contains("since 04:00");
        assertThat(status.recalled(TEN)).isPresent();

        profile("zone = \"Asia/Shanghai\"");

        assertThat(status.recalled(TEN)).isEmpty();
        assertThat(status.asked(TEN)).contains("since 17:00");
    }

    @Test
    void with_profiles_that_were_written_just_now_none_is_kept() throws IOException {
        var written = Files.getLastModifiedTime(profile("target = \"8h\"")).toInstant();
        var other = new StatusAgain(folder.resolve("other.store")).given(written, "log", "1h", "Read");

        other.asked(written.plusSeconds(1));
        assertThat(other.recalled(written.plusSeconds(1))).isEmpty();

        other.asked(written.plusSeconds(60));
        assertThat(other.recalled(written.plusSeconds(60))).isPresent();
    }

    private Path profile(String setting) throws IOException {
        var config = Files.writeString(folder.resolve("config.toml"), "[profile.default]\n" + setting + "\n");
        Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-------"));
        return config;
    }
}
