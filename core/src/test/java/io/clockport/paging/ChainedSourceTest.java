package io.clockport.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.failure.FailureException;
import io.clockport.failure.Refused;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainedSourceTest {

    private final List<String> fetched = new ArrayList<>();

    private <T> PageSource<T> listing(String name, List<T> items) {
        return request -> {
            fetched.add(name + request.number());
            int from = Math.min((request.number() - 1) * request.size(), items.size());
            int to = Math.min(from + request.size(), items.size());
            return Eventual.of(new Page<>(items.subList(from, to), to == items.size()));
        };
    }

    private ChainedSource<String, String> families(List<String> names) {
        return new ChainedSource<>(
                listing("outer", names),
                name -> name.equals("nobody")
                        ? listing(name, List.of())
                        : listing(name, List.of(name + 1, name + 2, name + 3)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 9})
    void all_inner_listings_come_one_after_the_other_whatever_the_page_size(int size) {
        var reader =
                Reader.of(families(List.of("a", "nobody", "b")).stream(size)).ask(100);

        assertThat(reader.items).containsExactly("a1", "a2", "a3", "b1", "b2", "b3");
        assertThat(reader.completed).isTrue();
    }

    @Test
    void nothing_is_read_ahead_of_what_is_wanted() {
        var reader = Reader.of(families(List.of("a", "b")).stream(3)).ask(3);

        assertThat(reader.items).containsExactly("a1", "a2", "a3");
        assertThat(fetched).containsExactly("outer1", "a1");
    }

    @Test
    void an_outer_listing_of_nothing_just_ends() {
        assertThat(Reader.of(families(List.of()).stream(3)).ask(1).completed).isTrue();
    }

    @Test
    void two_readings_do_not_disturb_each_other() {
        var publisher = families(List.of("a", "b")).stream(2);
        var first = Reader.of(publisher).ask(4);

        var second = Reader.of(publisher).ask(100);
        first.ask(100);

        assertThat(second.items).hasSize(6);
        assertThat(first.items).isEqualTo(second.items);
    }

    @Test
    void a_failure_of_an_inner_listing_ends_the_stream() {
        var refused = new Refused.NotAllowed("not you");
        var source = new ChainedSource<String, String>(
                listing("outer", List.of("a")), name -> request -> Eventual.failed(refused));

        assertThat(Reader.of(source.stream(2)).ask(1).error)
                .isInstanceOfSatisfying(
                        FailureException.class, e -> assertThat(e.failure()).isEqualTo(refused));
    }
}
