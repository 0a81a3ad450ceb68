package io.clockport.task.breakage;

/** Has one state here and another where nobody looks for it. */
public sealed interface HasAStateElsewhere permits HasAStateElsewhere.Here, Elsewhere {

    void fold();

    /** The state that is easy to find. */
    record Here() implements HasAStateElsewhere {

        @Override
        public void fold() {}
    }
}
