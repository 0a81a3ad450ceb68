package io.clockport.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import org.junit.jupiter.api.Test;

class FailureExceptionTest {

    @Test
    void it_carries_the_failure_and_its_message() {
        var exception = new FailureException(Any.refusal());

        assertThat(exception.failure()).isEqualTo(Any.refusal());
        assertThat(exception).hasMessage("just so");
    }
}
