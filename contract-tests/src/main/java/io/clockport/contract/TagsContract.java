package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.id.TagId;
import io.clockport.paging.NameMatch;
import io.clockport.paging.NameSort;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.tag.Tags} does. */
public interface TagsContract extends Contract {

    TagId UNKNOWN_TAG = new TagId("5f0000000000000000000002");

    private List<String> names(TagFilter filter) {
        return await(tags().matching(filter).collect(50)).stream()
                .map(tag -> tag.name().value())
                .toList();
    }

    @Test
    default void a_created_tag_can_be_got() {
        var created = tag("field work");

        assertThat(created.name()).isEqualTo(TagName.of("field work"));
        assertThatEventually(tags().get(created.id())).hasValue().isEqualTo(created);
    }

    @Test
    default void an_unknown_tag_is_not_found() {
        assertThatEventually(tags().get(UNKNOWN_TAG)).failedWith(new Refused.NotFound(UNKNOWN_TAG));
        assertThatEventually(tags().rename(UNKNOWN_TAG, TagName.of("x"))).failedWith(new Refused.NotFound(UNKNOWN_TAG));
        assertThatEventually(tags().delete(UNKNOWN_TAG)).failedWith(new Refused.NotFound(UNKNOWN_TAG));
    }

    @Fidelity(
            row = "tag.name-unique",
            claim = "the name of a tag is unique in the workspace",
            sources = {"probe reports 2026-05", "extension 2026"},
            confidence = Confidence.HIGH)
    @Test
    default void two_tags_cannot_share_a_name() {
        archivedTag("meeting");

        assertThatEventually(tags().create(TagName.of("meeting"))).failedWith(new Refused.Taken("tag", "meeting"));
    }

    @Fidelity(
            row = "tag.deleted-name-free",
            claim = "the name of a deleted tag is free",
            sources = {"ledger 2026-08", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    default void the_name_of_a_deleted_tag_is_free() {
        await(tags().delete(tag("meeting").id()));

        assertThat(tag("meeting").name()).isEqualTo(TagName.of("meeting"));
    }

    @Fidelity(
            row = "tag.name-limits",
            claim = "the name of a tag has 1 to 100 characters",
            sources = {"document 2026-05", "probe reports 2026-05", "extension 2026"},
            confidence = Confidence.HIGH)
    @Test
    default void a_tag_name_of_100_characters_is_the_longest() {
        assertThat(tag("x".repeat(100)).name().value()).hasSize(100);
        assertThatEventually(tags().create(new TagName("x".repeat(101)))).failedWith(Refused.Invalid.class);
        assertThatEventually(tags().create(new TagName(""))).failedWith(Refused.Invalid.class);
    }

    @Test
    default void renaming_an_archived_tag_leaves_it_archived() {
        var archived = archivedTag("meeting");

        assertThatEventually(tags().rename(archived.id(), TagName.of("talk")))
                .hasValue()
                .isEqualTo(new Tag.Archived(archived.id(), TagName.of("talk")));
        assertThatEventually(tags().get(archived.id())).hasValue().isInstanceOf(Tag.Archived.class);
    }

    @Test
    default void renaming_an_active_tag_leaves_it_active() {
        var active = tag("meeting");

        assertThatEventually(tags().rename(active.id(), TagName.of("talk")))
                .hasValue()
                .isEqualTo(new Tag.Active(active.id(), TagName.of("talk")));
    }

    @Test
    default void a_tag_is_archived_and_restored() {
        var active = tag("meeting");

        var archived = await(tags().archive(active));

        assertThat(archived).isEqualTo(active.archived());
        assertThatEventually(tags().restore(archived)).hasValue().isEqualTo(active);
        assertThatEventually(tags().get(active.id())).hasValue().isEqualTo(active);
    }

    @Fidelity(
            row = "tag.delete-active-allowed",
            claim = "a tag can be deleted in either state; the web pages archive first",
            sources = {"ledger 2026", "probe reports 2026-05"},
            confidence = Confidence.HIGH,
            quirk = "reject-active-tag-delete")
    @Test
    default void an_active_tag_can_be_deleted() {
        var active = tag("meeting");

        assertThatEventually(tags().delete(active.id())).hasValue().isEqualTo(active.id());
        assertThatEventually(tags().get(active.id())).failedWith(new Refused.NotFound(active.id()));
    }

    @Test
    default void entries_lose_a_deleted_tag_and_keep_the_others() {
        var gone = tag("gone");
        var kept = tag("kept");
        var entry = logged(saying("work").tagged(List.of(gone.id(), kept.id())), NINE, TEN);

        await(tags().delete(gone.id()));

        assertThatEventually(timeEntries()
                        .get(entry.id())
                        .map(found -> found.details().tags()))
                .hasValue()
                .isEqualTo(List.of(kept.id()));
    }

    @Fidelity(
            row = "tags.by-name",
            claim = "tags are listed by name; the default order is not established",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    default void tags_come_by_name_and_can_be_filtered() {
        tag("beta");
        archivedTag("Alpha");
        tag("alphabet");

        assertThat(names(TagFilter.all())).containsExactly("Alpha", "alphabet", "beta");
        assertThat(names(TagFilter.all().sortedBy(NameSort.NAME, SortOrder.DESCENDING)))
                .containsExactly("beta", "alphabet", "Alpha");
        assertThat(names(TagFilter.all().in(StateFilter.ARCHIVED))).containsExactly("Alpha");
        assertThat(names(TagFilter.all().in(StateFilter.ACTIVE))).containsExactly("alphabet", "beta");
        assertThat(names(TagFilter.all().named(NameMatch.containing("ALPHA")))).containsExactly("Alpha", "alphabet");
        assertThat(names(TagFilter.all().named(NameMatch.exactly("Alpha")))).containsExactly("Alpha");
    }
}
