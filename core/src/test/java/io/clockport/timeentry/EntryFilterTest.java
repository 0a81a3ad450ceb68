package io.clockport.timeentry;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryFilterTest {

    private static final TimeRange MORNING = new TimeRange(Any.NINE, Any.TEN);

    @Test
    void at_first_every_entry_is_wanted() {
        assertThat(EntryFilter.all())
                .isEqualTo(new EntryFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        false,
                        false,
                        false,
                        Optional.empty()));
    }

    @Test
    void each_wish_is_kept_whatever_follows() {
        var expected = new EntryFilter(
                Optional.of(MORNING),
                Optional.of("sound"),
                Optional.of(Any.PROJECT),
                Optional.of(Any.TASK),
                Set.of(Any.TAG),
                true,
                true,
                true,
                Optional.of(Any.ELEVEN));

        assertThat(EntryFilter.in(MORNING)
                        .describedBy("sound")
                        .on(Any.PROJECT)
                        .on(Any.TASK)
                        .taggedWithAny(Set.of(Any.TAG))
                        .withProject()
                        .withTask()
                        .runningOnly()
                        .inTheWeekBefore(Any.ELEVEN))
                .isEqualTo(expected);
        assertThat(EntryFilter.all()
                        .inTheWeekBefore(Any.ELEVEN)
                        .runningOnly()
                        .withTask()
                        .withProject()
                        .taggedWithAny(Set.of(Any.TAG))
                        .on(Any.TASK)
                        .on(Any.PROJECT)
                        .describedBy("sound")
                        .startingIn(MORNING))
                .isEqualTo(expected);
    }

    @Test
    void tags_cannot_be_tampered_with() {
        var tags = new HashSet<>(Set.of(Any.TAG));
        var filter = EntryFilter.all().taggedWithAny(tags);

        tags.add(Any.OTHER_TAG);

        assertThat(filter.tags()).containsExactly(Any.TAG);
    }
}
