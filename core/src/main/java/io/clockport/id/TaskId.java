package io.clockport.id;

import org.jspecify.annotations.Nullable;

/** Which task is meant. The constructor throws for text that {@link Id#problemIn} finds fault with. */
public record TaskId(String value) implements Id {

    public TaskId {
        Id.require(value);
    }

    @Override
    public String kind() {
        return "task";
    }

    // By hand, as toString is: what a compiler writes into a record is put together when it is first asked.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskId id && value.equals(id.value);
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
