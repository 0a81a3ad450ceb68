package io.clockport.id;

import org.jspecify.annotations.Nullable;

/** Which time entry is meant. The constructor throws for text that {@link Id#problemIn} finds fault with. */
public record TimeEntryId(String value) implements Id {

    public TimeEntryId {
        Id.require(value);
    }

    @Override
    public String kind() {
        return "time entry";
    }

    // By hand, as toString is: what a compiler writes into a record is put together when it is first asked.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeEntryId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
