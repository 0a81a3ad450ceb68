package io.clockport.id;

/** Which client is meant. The constructor throws for text that {@link Id#problemIn} finds fault with. */
public record ClientId(String value) implements Id {

    public ClientId {
        Id.require(value);
    }

    @Override
    public String kind() {
        return "client";
    }

    @Override
    public String toString() {
        return value;
    }
}
