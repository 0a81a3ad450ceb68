package io.clockport.id;

/** Which tag is meant. The constructor throws for text that {@link Id#problemIn} finds fault with. */
public record TagId(String value) implements Id {

    public TagId {
        Id.require(value);
    }

    @Override
    public String kind() {
        return "tag";
    }

    @Override
    public String toString() {
        return value;
    }
}
