package io.clockport.fake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "/tags, /workspaces/1/tags, true",
        "/tag, /workspaces/1/tags, true",
        "/tags, /workspaces/1/projects, false",
        "/workspaces/*/tags, /workspaces/1/tags, true",
        "/workspaces/*/tags, /workspaces/1/2/tags, false",
        "/workspaces/*/tags, /workspaces/1/tags/2, false",
        "/workspaces/*/tags, /workspaces//tags, true",
        "/workspaces/**/tags, /workspaces/1/2/tags, true",
        "/workspaces/**, /workspaces/1/2/tags, true",
        "**/tags, /workspaces/1/tags, true",
        "**, /anything/at/all, true",
        "*, /anything, false",
        "/*, /anything, true",
        "/*/t*s, /1/tags, true",
        "/*/t*s, /1/tag, false",
        "/a.c/*, /abc/1, false",
        "/***, /a/b, true",
    })
    void a_pattern_fits_or_does_not(String pattern, String path, boolean fits) {
        assertThat(PathPattern.of(pattern).fits("/api/v1" + path, path)).isEqualTo(fits);
    }

    @Test
    void a_shape_can_be_of_the_path_with_its_prefix() {
        assertThat(PathPattern.of("/api/v1/workspaces/*").fits("/api/v1/workspaces/1", "/workspaces/1"))
                .isTrue();
    }

    @Test
    void many_stars_do_not_keep_a_thread_busy() {
        var pattern = PathPattern.of("**a".repeat(150) + "b");
        long begun = System.nanoTime();

        assertThat(pattern.fits("/", "a".repeat(8_000))).isFalse();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }
}
