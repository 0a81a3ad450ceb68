package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.paging.NameSort;
import io.clockport.paging.PageRequest;
import io.clockport.paging.SortOrder;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListedTagsTest {

    private final InMemoryClockify fake = InMemoryClockify.empty();

    @BeforeEach
    void create() {
        for (var name : new String[] {"b", "c", "a"}) {
            value(fake.in(fake.workspace()).tags().create(TagName.of(name)));
        }
    }

    @Test
    void they_come_in_the_order_of_their_ids_when_that_is_wanted() {
        var byId = TagFilter.all().sortedBy(NameSort.ID, SortOrder.ASCENDING);

        var listed = value(fake.in(fake.workspace()).tags().matching(byId).collect(10));

        assertThat(listed).extracting(Tag::name).extracting(TagName::value).containsExactly("b", "c", "a");
    }

    @Test
    void a_page_that_is_full_and_the_last_says_that_it_is() {
        var page =
                value(fake.in(fake.workspace()).tags().matching(TagFilter.all()).fetch(PageRequest.first(3)));

        assertThat(page.items()).hasSize(3);
        assertThat(page.last()).isTrue();
    }
}
