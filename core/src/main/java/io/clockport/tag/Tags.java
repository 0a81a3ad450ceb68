package io.clockport.tag;

import io.clockport.async.Eventual;
import io.clockport.id.TagId;
import io.clockport.paging.PageSource;
import io.clockport.port.DrivenPort;

/**
 * The tags of one workspace. An unknown, deleted or foreign id is {@link io.clockport.failure.Refused.NotFound}; a name that
 * another tag has, archived or not, is {@link io.clockport.failure.Refused.Taken}.
 */
@DrivenPort
public interface Tags {

    Eventual<Tag> get(TagId id);

    PageSource<Tag> matching(TagFilter filter);

    Eventual<Tag.Active> create(TagName name);

    /** Changes the name and keeps the state. */
    Eventual<Tag> rename(TagId id, TagName name);

    Eventual<Tag.Archived> archive(Tag.Active tag);

    Eventual<Tag.Active> restore(Tag.Archived tag);

    /**
     * Deletes a tag for good, in whichever state it is; entries lose it. Fidelity: row {@code tag.delete-active-allowed}.
     */
    Eventual<TagId> delete(TagId id);
}
