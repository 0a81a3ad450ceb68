package io.clockport.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.id.TagId;
import io.clockport.paging.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookupTest {

    private static final int THINGS = 1_000;

    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicInteger lists = new AtomicInteger();
    private final Lookup<Integer, String> lookup = new Lookup<>(
            id -> {
                questions.incrementAndGet();
                return id < THINGS ? Eventual.of("thing " + id) : Eventual.failed(new Refused.NotFound(tag(id)));
            },
            () -> request -> {
                lists.addAndGet(request.number() == 1 ? 1 : 0);
                return Eventual.of(new Page<>(all(), true));
            },
            thing -> Integer.parseInt(thing.substring("thing ".length())));

    @Test
    void a_thing_is_asked_for_once() {
        assertThat(find(1)).contains("thing 1");
        assertThat(find(1)).contains("thing 1");

        assertThat(questions).hasValue(1);
        assertThat(lists).hasValue(0);
    }

    @Test
    void many_things_cost_one_list() {
        for (int id = 0; id < THINGS; id++) {
            assertThat(find(id)).contains("thing " + id);
        }

        assertThat(questions).hasValue(25);
        assertThat(lists).hasValue(1);
    }

    @Test
    void what_no_list_knows_is_asked_for_alone() {
        IntStream.range(0, 30).forEach(this::find);

        assertThat(find(THINGS + 1)).isEmpty();
        assertThat(find(THINGS + 1)).isEmpty();

        assertThat(questions).hasValue(26);
    }

    private static List<String> all() {
        return IntStream.range(0, THINGS).mapToObj(id -> "thing " + id).toList();
    }

    private static TagId tag(int number) {
        return new TagId(String.format(Locale.ROOT, "%024x", number));
    }

    private Optional<String> find(int id) {
        return lookup.find(id).toCompletionStage().toCompletableFuture().join().get();
    }
}
