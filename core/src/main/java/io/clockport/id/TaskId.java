package io.clockport.id;

/** Which task is meant. The constructor throws for text that {@link Id#problemIn} finds fault with. */
public record TaskId(String value) implements Id {

    public TaskId {
        Id.require(value);
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public String toString() {
        return value;
    }
}
