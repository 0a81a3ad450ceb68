package io.clockport.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class TrackingModeTest {

    @Test
    void by_default_time_may_be_typed_in() {
        assertThat(TrackingMode.DEFAULT.allowManual("entry")).isEqualTo(Either.right("entry"));
    }

    @Test
    void a_stopwatch_takes_no_typed_time() {
        assertThat(TrackingMode.STOPWATCH_ONLY.allowManual("entry"))
                .isEqualTo(Either.left(new Refused.StopwatchOnly()));
    }
}
