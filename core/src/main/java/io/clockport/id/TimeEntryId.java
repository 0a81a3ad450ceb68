package io.clockport.id;

/** Which time entry is meant. The constructor throws for text that {@link Id#problemIn} finds fault with. */
public record TimeEntryId(String value) implements Id {

    public TimeEntryId {
        Id.require(value);
    }

    @Override
    public String kind() {
        return "time entry";
    }

    @Override
    public String toString() {
        return value;
    }
}
