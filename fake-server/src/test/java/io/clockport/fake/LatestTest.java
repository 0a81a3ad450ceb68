package io.clockport.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OwnPromise("what is worked out once")
class LatestTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Latest<String, String> latest = new Latest<>(of -> of + asked.incrementAndGet());

    @Test
    void what_is_asked_again_is_not_worked_out_again() {
        assertThat(latest.of("a")).isEqualTo("a1");
        assertThat(latest.of("a")).isEqualTo("a1");
    }

    @Test
    void another_thing_gets_its_own_result() {
        latest.of("a");

        assertThat(latest.of("b")).isEqualTo("b2");
        assertThat(latest.of("a")).isEqualTo("a3");
    }
}
