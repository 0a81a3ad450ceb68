package io.clockport.inmemory;

import io.clockport.id.Id;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.EntryDetails;
import java.util.function.UnaryOperator;

/** Takes a thing that goes off the time entries that refer to it; the entries stay. */
final class References {

    private References() {}

    static void drop(Room room, Id thing, UnaryOperator<EntryDetails> without) {
        for (var kept : room.books().entries().referringTo(room.id(), thing).toList()) {
            var content = kept.entry().content();
            var changed = new EntryContent(without.apply(content.details()), content.start(), content.end());
            room.books().entries().put(room.id(), kept.with(kept.entry().with(changed)));
        }
    }
}
