package io.clockport.inmemory;

import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryType;
import io.clockport.timeentry.TimeEntry;
import java.time.Instant;

/** A time entry as the books keep it: with the marks that it does not show itself. */
record KeptEntry(TimeEntry entry, boolean approved, boolean invoiced) {

    static final Codec<KeptEntry> CODEC = new Codec<>(KeptEntry::write, KeptEntry::read);

    static KeptEntry of(TimeEntry entry) {
        return new KeptEntry(entry, false, false);
    }

    KeptEntry with(TimeEntry changed) {
        return new KeptEntry(changed, approved, invoiced);
    }

    KeptEntry invoiced(boolean mark) {
        return new KeptEntry(entry, approved, mark);
    }

    KeptEntry approved(boolean mark) {
        return new KeptEntry(entry, mark, invoiced);
    }

    private Fields write() {
        var details = entry.details();
        return new Fields()
                .put("id", entry.id().value())
                .put("owner", entry.owner().value())
                .put("description", details.description().value())
                .putIfPresent("project", details.project(), ProjectId::value)
                .putIfPresent("task", details.task(), TaskId::value)
                .putAll("tags", details.tags(), TagId::value)
                .put("billable", details.billable())
                .put("type", details.type().name())
                .put("start", entry.start())
                .putIfPresent("end", entry.content().end(), Instant::toString)
                .put("approved", approved)
                .put("invoiced", invoiced);
    }

    private static KeptEntry read(Fields fields) {
        var details = new EntryDetails(
                new Description(fields.text("description")),
                fields.optional("project", ProjectId::new),
                fields.optional("task", TaskId::new),
                fields.texts("tags").stream().map(TagId::new).toList(),
                fields.flag("billable"),
                fields.choice("type", EntryType.class));
        var content = new EntryContent(details, fields.moment("start"), fields.optional("end", Moment::parse));
        if (content.end().filter(end -> end.isBefore(content.start())).isPresent()) {
            throw new BrokenDocument("entry " + fields.text("id") + " ends before it starts");
        }
        var running = new TimeEntry.Running(
                fields.understood("id", TimeEntryId::new),
                fields.understood("owner", UserId::new),
                details,
                content.start(),
                false);
        return new KeptEntry(running.with(content), fields.flag("approved"), fields.flag("invoiced"));
    }
}
