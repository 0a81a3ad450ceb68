package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Orders to the control plane made of nonsense and near sense. Each is answered in time, none with a defect, and the fake works
 * afterwards. {@code -Dclockport.fuzz.orders=20000} sends more, {@code -Dclockport.fuzz.seed=7} others.
 */
@OwnPromise("a hostile order is answered, and the server lives")
class HostileOrdersTest {

    private static final int ORDERS = Integer.getInteger("clockport.fuzz.orders", 1_000);
    private static final int BEFORE_A_FRESH_START = 1_000;

    static LongStream seeds() {
        return LongStream.of(Long.getLong("clockport.fuzz.seed", 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nonsense_is_refused_and_the_fake_works(long seed) {
        try (var served = ServedFake.watched()) {
            var document = served.order("GET", "/openapi.json", "").body();
            var ids = List.of(
                    served.filledIn("{ws}"), served.filledIn("{me}"), "one", "1", "owner-key", "0".repeat(24), "true");
            var orders = new HostileOrders(new SplittableRandom(seed), document, ids);
            int followed = 0;
            for (int number = 0; number < ORDERS; number++) {
                var order = orders.next();
                var reply = served.send(
                        order.method(), served.control(order.path()), BodyPublishers.ofString(order.body()));
                followed += reply.status() < 300 ? 1 : 0;

                assertThat(reply.status())
                        .as("seed %d, order %d: %s answered %s", seed, number, order, reply.body())
                        .isBetween(200, 499);
                if (number % BEFORE_A_FRESH_START == 0) {
                    assertThat(served.order("POST", "/reset", "").status()).isEqualTo(204);
                }
            }

            assertThat(served.order("POST", "/reset", "").status()).isEqualTo(204);
            assertThat(served.get("/user").status()).isEqualTo(200);
            assertThat(served.order("GET", "/state", "").status()).isEqualTo(200);
            assertThat(followed).isPositive();
        }
    }
}
