package io.clockport.timeentry;

import io.clockport.failure.Refused;
import io.clockport.time.Timestamp;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/** Everything about an entry that people can change: what it says, and when. Without an end it is running. */
public record EntryContent(EntryDetails details, Instant start, Optional<Instant> end) {

    public EntryContent {
        start = Timestamp.wholeSeconds(start);
        end = end.map(Timestamp::wholeSeconds);
    }

    /** The content itself, if Clockify would take its times. */
    public Either<Refused, EntryContent> checked() {
        return end.map(moment -> Interval.between(start, moment).map(interval -> this))
                .orElseGet(() -> Either.right(this));
    }

    EntryContent withDetails(EntryDetails newDetails) {
        return new EntryContent(newDetails, start, end);
    }

    EntryContent startingAt(Instant moment) {
        return new EntryContent(details, moment, end);
    }

    EntryContent endingAt(Instant moment) {
        return new EntryContent(details, start, Optional.of(moment));
    }

    EntryContent withoutEnd() {
        return new EntryContent(details, start, Optional.empty());
    }
}
