package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that ask at the same time, whose requests come in on several event loops. */
@OwnPromise("a served fake is safe to use by many at once")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ManyAtOnceTest extends WireTest {

    private static final int CLIENTS = 10;
    private static final int ROUNDS = 50;

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    @AfterEach
    void sendClientsHome() {
        clients.shutdownNow();
    }

    @Test
    void entries_that_ten_clients_create_ten_times_are_a_hundred() {
        var created = all(IntStream.range(0, CLIENTS)
                .mapToObj(client -> client(() -> IntStream.range(0, 10)
                        .mapToObj(i -> served.post(
                                        WORKSPACE + "/time-entries",
                                        "{\"start\":\"2026-03-02T09:00:00Z\",\"end\":\"2026-03-02T10:00:00Z\"}")
                                .id())
                        .toList()))
                .toList());

        var listed = served.get(WORKSPACE + "/user/{me}/time-entries?page-size=200");
        assertThat(StreamSupport.stream(listed.body().spliterator(), false)
                        .map(entry -> entry.get("id").asText()))
                .hasSize(100)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        created.stream().flatMap(List::stream).toList());
    }

    /** A PATCH reads what is kept, changes some of it, and keeps it all again. */
    @Test
    void two_who_patch_a_profile_at_once_both_find_their_change_in_it() {
        for (int round = 0; round < ROUNDS; round++) {
            var capacity = "PT" + (1 + round % 8) + "H";
            var first = round % 2 == 0 ? "MONDAY" : "SUNDAY";

            all(List.of(
                    client(() -> patchProfile("{\"workCapacity\":\"" + capacity + "\"}")),
                    client(() -> patchProfile("{\"weekStart\":\"" + first + "\"}"))));

            var profile = served.get(WORKSPACE + "/member-profile/{me}").body();
            assertThat(profile.get("workCapacity").asText()).isEqualTo(capacity);
            assertThat(profile.get("weekStart").asText()).isEqualTo(first);
        }
    }

    /** The rate of one member is written by setting all members. */
    @Test
    void two_who_set_rates_of_a_member_at_once_both_find_theirs() {
        var project =
                served.post(WORKSPACE + "/projects", "{\"name\":\"Pier\"}").id();
        var member = WORKSPACE + "/projects/" + project + "/users/{me}/";
        for (int round = 1; round <= ROUNDS; round++) {
            var amount = "{\"amount\":" + round + "}";

            all(List.of(
                    client(() -> served.put(member + "hourly-rate", amount)),
                    client(() -> served.put(member + "cost-rate", amount))));

            var membership = served.get(WORKSPACE + "/projects/" + project)
                    .membershipOf(served.inMemory().me().value());
            assertThat(membership.at("/hourlyRate/amount").asInt()).isEqualTo(round);
            assertThat(membership.at("/costRate/amount").asInt()).isEqualTo(round);
        }
    }

    @Test
    void every_request_of_many_clients_is_in_the_journal_under_a_number_of_its_own() {
        all(IntStream.range(0, CLIENTS)
                .mapToObj(client -> client(() -> IntStream.range(0, 10)
                        .mapToObj(i -> served.get("/user?client=" + client + "&request=" + i))
                        .toList()))
                .toList());

        var journal = StreamSupport.stream(
                        served.order("GET", "/journal", "").body().spliterator(), false)
                .map(request -> request.get("number").asInt());
        assertThat(journal)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
    }

    private Reply patchProfile(String body) {
        return served.patch(WORKSPACE + "/member-profile/{me}", body);
    }

    private <T> CompletableFuture<T> client(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, (Executor) clients);
    }

    private static <T> List<T> all(List<CompletableFuture<T>> clients) {
        return clients.stream().map(CompletableFuture::join).toList();
    }
}
