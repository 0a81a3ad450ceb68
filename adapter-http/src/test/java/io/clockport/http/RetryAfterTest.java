package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    /** Ten o'clock by the service; what time it is here does not matter. */
    private static final Optional<Instant> DATED = Optional.of(Instant.parse("2026-03-30T10:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "7, PT7S",
        "0, PT0S",
        "' 7 ', PT7S",
        "7200, PT2H",
        "7201,",
        "31536000,",
        "-1,",
        "1.5,",
        "soon,",
        "'',",
        "99999999999999999999,",
        "'Mon, 30 Mar 2026 10:00:07 GMT', PT7S",
        "'Mon, 30 Mar 2026 10:00:00 GMT', PT0S",
        "'Mon, 30 Mar 2026 09:59:59 GMT', PT0S",
        "'Wed, 21 Oct 2015 07:28:00 GMT', PT0S",
        "'Mon, 30 Mar 2026 12:00:00 GMT', PT2H",
        "'Mon, 30 Mar 2026 12:00:01 GMT',",
        "'Tue, 30 Mar 2027 10:00:00 GMT',",
        "'Fri, 31 Dec 9999 23:59:59 GMT',",
        // another day of the week, another zone, no such day
        "'Tue, 30 Mar 2026 10:00:07 GMT',",
        "'Mon, 30 Mar 2026 10:00:07 CEST',",
        "'Mon, 31 Feb 2026 10:00:07 GMT',",
        // the obsolete forms
        "'Monday, 30-Mar-26 10:00:07 GMT',",
        "'Mon Mar 30 10:00:07 2026',",
        // not of HTTP at all
        "2026-03-30T10:00:07Z,"
    })
    void a_wait_is_told_in_seconds_or_by_a_moment(String said, Duration wait) {
        assertThat(RetryAfter.of(said, DATED)).isEqualTo(Optional.ofNullable(wait));
    }

    @Test
    void a_moment_means_nothing_in_an_answer_without_a_date() {
        assertThat(RetryAfter.of("Mon, 30 Mar 2026 10:00:07 GMT", Optional.empty()))
                .isEmpty();
        assertThat(RetryAfter.of("7", Optional.empty())).contains(Duration.ofSeconds(7));
    }
}
