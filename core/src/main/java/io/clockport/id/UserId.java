package io.clockport.id;

/** Which user is meant. The constructor throws for text that {@link Id#problemIn} finds fault with. */
public record UserId(String value) implements Id {

    public UserId {
        Id.require(value);
    }

    @Override
    public String kind() {
        return "user";
    }

    @Override
    public String toString() {
        return value;
    }
}
