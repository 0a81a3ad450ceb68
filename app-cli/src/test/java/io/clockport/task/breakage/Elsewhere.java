package io.clockport.task.breakage;

/** The state that is not. */
public record Elsewhere() implements HasAStateElsewhere {

    @Override
    public void fold() {}
}
