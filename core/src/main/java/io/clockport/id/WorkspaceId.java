package io.clockport.id;

/** Which workspace is meant. The constructor throws for text that {@link Id#problemIn} finds fault with. */
public record WorkspaceId(String value) implements Id {

    public WorkspaceId {
        Id.require(value);
    }

    @Override
    public String kind() {
        return "workspace";
    }

    @Override
    public String toString() {
        return value;
    }
}
