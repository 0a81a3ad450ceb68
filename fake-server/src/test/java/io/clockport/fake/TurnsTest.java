package io.clockport.fake;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TurnsTest {

    private final Turns turns = new Turns();
    private int written;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void who_reads_does_not_wait_for_another_who_reads(String method) {
        var other = turns.take(
                "GET",
                () -> supplyAsync(() -> turns.take(method, () -> "answered")).join());

        assertThat(other).isEqualTo("answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "SOMETHING"})
    void of_those_who_look_and_then_write_none_is_forgotten(String method) {
        var clients = IntStream.range(0, 10)
                .mapToObj(client -> runAsync(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        turns.take(method, () -> written = written + 1);
                    }
                }))
                .toArray(CompletableFuture<?>[]::new);

        CompletableFuture.allOf(clients).join();

        assertThat(written).isEqualTo(10_000);
    }

    @Test
    void a_turn_ends_with_the_work_that_fails_in_it() {
        assertThatThrownBy(() -> turns.take("POST", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(supplyAsync(() -> turns.take("GET", () -> "answered")).join())
                .isEqualTo("answered");
    }
}
