package io.clockport.id;

/** Which project is meant. The constructor throws for text that {@link Id#problemIn} finds fault with. */
public record ProjectId(String value) implements Id {

    public ProjectId {
        Id.require(value);
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public String toString() {
        return value;
    }
}
