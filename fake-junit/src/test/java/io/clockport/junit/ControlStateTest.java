package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import io.clockport.inmemory.InMemoryClockify;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** States that a test comes back to: the beginning, snapshots, documents. */
@OwnPromise("control plane")
class ControlStateTest extends WireTest {

    private static final String TAGS = "/workspaces/{ws}/tags";

    @Test
    void a_snapshot_brings_back_what_was_there() {
        tag("kept");
        var before = state();
        var taken = served.order("PUT", "/snapshots/before", "");
        tag("gone");

        var restored = served.order("POST", "/snapshots/before/restore", "");

        assertThat(taken.status()).isEqualTo(201);
        assertThat(restored.status()).isEqualTo(204);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_snapshot_is_a_state_document_while_the_fake_goes_on() {
        tag("kept");
        var then = state();
        served.order("PUT", "/snapshots/then", "");
        tag("later");

        assertThat(served.order("GET", "/snapshots/then", "").body().toString()).isEqualTo(then);
        assertThat(state()).isNotEqualTo(then);
    }

    @Test
    void a_snapshot_can_be_restored_many_times_and_taken_anew() {
        served.order("PUT", "/snapshots/s", "");
        for (int i = 0; i < 3; i++) {
            tag("a");
            served.order("POST", "/snapshots/s/restore", "");
        }
        assertThat(served.get(TAGS).body()).isEmpty();
        tag("b");

        var again = served.order("PUT", "/snapshots/s", "");
        served.order("POST", "/snapshots/s/restore", "");

        assertThat(again.status()).isEqualTo(200);
        assertThat(served.get(TAGS).body()).hasSize(1);
    }

    @Test
    void snapshots_are_listed_and_forgotten() {
        served.order("PUT", "/snapshots/one", "");
        served.order("PUT", "/snapshots/two", "");

        served.order("DELETE", "/snapshots/one", "");

        assertThat(served.order("GET", "/snapshots", "").body().toString())
                .isEqualTo("{\"snapshots\":[{\"name\":\"two\",\"taken\":\"2026-03-30T08:00:00Z\"}]}");
        assertThat(served.order("POST", "/snapshots/one/restore", "").status()).isEqualTo(404);
    }

    @Test
    void a_hundred_snapshots_there_can_be() {
        for (int i = 0; i < 100; i++) {
            assertThat(served.order("PUT", "/snapshots/s" + i, "").status()).isEqualTo(201);
        }

        assertThat(served.order("PUT", "/snapshots/more", "").status()).isEqualTo(400);
        assertThat(served.order("PUT", "/snapshots/s7", "").status()).isEqualTo(200);
    }

    @Test
    void a_fake_in_a_file_has_snapshots_too(@TempDir Path folder) {
        var fake = InMemoryClockify.builder()
                .open(folder.resolve("fake.store"))
                .getOrElseThrow(problem -> new AssertionError(problem.toString()));
        fake.backstage().setApiKey(fake.me(), ServedFake.KEY);
        try (fake;
                var lasting = ServedFake.over(fake)) {
            lasting.order("PUT", "/snapshots/empty", "");
            lasting.post(TAGS, "{\"name\":\"a\"}");

            lasting.order("POST", "/snapshots/empty/restore", "");

            assertThat(lasting.get(TAGS).body()).isEmpty();
        }
    }

    @Test
    void a_reset_takes_back_everything_but_the_snapshots() {
        var state = state();
        var quirks = served.order("GET", "/quirks", "").body();
        tag("a");
        served.order("PUT", "/snapshots/kept", "");
        served.order("PUT", "/clock", "{\"now\":\"2030-01-01T00:00:00Z\"}");
        served.order("PATCH", "/quirks", "{\"ignore-case-of-names\":true,\"limit-requests-per-hour\":3}");
        served.order("PUT", "/limits", "{\"limits\":[{\"requests\":0}]}");
        served.order("POST", "/faults", "{\"times\":null}");

        assertThat(served.order("POST", "/reset", "").status()).isEqualTo(204);

        assertThat(state()).isEqualTo(state);
        assertThat(served.order("GET", "/quirks", "").body()).isEqualTo(quirks);
        assertThat(served.order("GET", "/limits", "").body().get("limits")).isEmpty();
        assertThat(served.order("GET", "/faults", "").body().get("faults")).isEmpty();
        assertThat(served.order("GET", "/journal", "").body()).isEmpty();
        assertThat(served.order("GET", "/clock", "").body().get("now").asText()).isEqualTo("2026-03-30T08:00:00Z");
        assertThat(served.order("GET", "/snapshots", "").body().get("snapshots"))
                .hasSize(1);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    /** Half of them break the JSON, the others what it means. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_state_is_replaced_whole_or_not_at_all(long seed) throws IOException {
        var before = state();
        var other = InMemoryClockify.seeded();
        var document = InMemorySimulation.of(other).state();
        var damaged = damaged(document, new SplittableRandom(seed));

        var reply = served.order("PUT", "/state", damaged);

        assertThat(reply.status()).as("%s", reply.body()).isIn(204, 400);
        if (reply.status() == 400) {
            assertThat(state()).isEqualTo(before);
            assertThat(served.get("/user").status()).isEqualTo(200);
        } else {
            assertThat(state()).isNotEqualTo(before);
        }
    }

    private static String damaged(String document, SplittableRandom random) {
        int at = random.nextInt(1, document.length());
        int end = Math.min(document.length(), at + random.nextInt(1, 40));
        return switch (random.nextInt(4)) {
            case 0 -> document.substring(0, at);
            case 1 -> document.substring(0, at) + document.substring(end);
            case 2 -> document.substring(0, at) + random.nextInt(10) + document.substring(at + 1);
            default ->
                document.replace(
                        document.substring(at, end),
                        List.of("\"", "9", "{", "null").get(random.nextInt(4)));
        };
    }

    private void tag(String name) {
        assertThat(served.post(TAGS, "{\"name\":\"" + name + "\"}").status()).isEqualTo(201);
    }

    private String state() {
        return served.order("GET", "/state", "").body().toString();
    }
}
