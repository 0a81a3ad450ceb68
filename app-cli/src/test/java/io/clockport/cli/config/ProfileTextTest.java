package io.clockport.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileTextTest {

    @Test
    void a_profile_that_is_not_there_is_added_at_the_end() {
        assertThat(ProfileText.with("", "work", Set.of(), Map.of(Setting.KEY, "k")))
                .isEqualTo("[profile.work]\nkey = \"k\"\n");
        assertThat(ProfileText.with("[profile.home]\n", "work", Set.of(), Map.of(Setting.KEY, "k")))
                .isEqualTo("[profile.home]\n\n[profile.work]\nkey = \"k\"\n");
    }

    @Test
    void what_is_not_meant_stays_as_it_is_down_to_its_comments() {
        var text = """
                # mine
                [profile.work] # paid
                zone = "UTC"   # for now
                key = "old"
                # the end

                [profile.home]
                key = "other"
                """;

        assertThat(ProfileText.with(text, "work", Set.of(Setting.KEY), Map.of(Setting.KEYRING, "true")))
                .isEqualTo("""
                        # mine
                        [profile.work] # paid
                        keyring = true
                        zone = "UTC"   # for now
                        # the end

                        [profile.home]
                        key = "other"
                        """);
    }

    @Test
    void a_value_is_quoted_so_that_it_is_read_back_as_it_was() {
        var text = ProfileText.with("", "work", Set.of(), Map.of(Setting.KEY, "a\"b\\c"));

        assertThat(text).isEqualTo("[profile.work]\nkey = \"a\\\"b\\\\c\"\n");
    }
}
