package io.clockport.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.clockport.http.wire.TimeEntryJson;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.time.Timestamp;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.TimeEntry;
import io.vertx.core.http.HttpMethod;
import java.time.Instant;
import java.util.Optional;

/** The requests about one time entry. */
record EntryCalls(Place place) {

    Call get(TimeEntryId id) {
        return Call.get(place.route("time-entries", id), place.subject(id));
    }

    Call running(UserId owner) {
        return Call.get(of(owner).with("in-progress", true).with("page-size", 10), place.subject(owner));
    }

    /** What begins at this very second, as far as the service's windows can be trusted. */
    Call beginningAt(UserId owner, Instant start) {
        var route = new Windows(Optional.of(start), Optional.of(start.plusSeconds(1)))
                .asked(of(owner), place.service().config().zoneMargin());
        return Call.get(route.with("page-size", Listing.MOST), place.subject(owner));
    }

    Call create(UserId owner, EntryContent content) {
        return Call.write(
                        HttpMethod.POST,
                        of(owner),
                        about(place.subject(owner), content),
                        "a time entry of user " + owner + " that starts at " + content.start())
                .saying(TimeEntryJson.draft(content));
    }

    Call stop(TimeEntry.Running timer, Instant end) {
        return Call.write(
                        HttpMethod.PATCH,
                        of(timer.owner()),
                        about(place.subject(timer.id(), timer.owner()), timer.content()),
                        "whether the time entry " + timer.id() + " still runs")
                .saying(JsonNodeFactory.instance
                        .objectNode()
                        .put("end", Timestamp.wholeSeconds(end).toString()));
    }

    Call put(TimeEntryJson entry, EntryContent wanted) {
        return Call.write(
                        HttpMethod.PUT,
                        place.route("time-entries", entry.id()),
                        about(place.subject(entry.id()), wanted),
                        "what the time entry " + entry.id() + " says")
                .saying(entry.body(wanted));
    }

    Call duplicate(TimeEntryId id, UserId owner) {
        return Call.write(
                HttpMethod.POST,
                place.route("user", owner, "time-entries", id, "duplicate"),
                place.subject(id, owner),
                "a second time entry like " + id);
    }

    Route of(UserId owner) {
        return place.route("user", owner, "time-entries");
    }

    static Subject about(Subject subject, EntryContent content) {
        var details = content.details();
        return subject.and(details.project())
                .and(details.task())
                .and(details.tags())
                .startingAt(content.start());
    }
}
