package io.clockport.failure;

import java.util.function.Function;
import java.util.function.Supplier;

/** What is known of a write that got no answer. A read is always {@link DidNotHappen}: there was nothing to happen. */
public sealed interface WriteOutcome {

    <R> R fold(Supplier<? extends R> didNotHappen, Function<? super MayHaveHappened, ? extends R> mayHaveHappened);

    /** Nothing was changed; the same request can be sent again without harm. */
    record DidNotHappen() implements WriteOutcome {

        @Override
        public <R> R fold(
                Supplier<? extends R> didNotHappen, Function<? super MayHaveHappened, ? extends R> mayHaveHappened) {
            return didNotHappen.get();
        }
    }

    /**
     * The write may or may not have taken place, so sending it again could double it. {@code lookFor} tells a person what to
     * look for at the service to find out.
     */
    record MayHaveHappened(String lookFor) implements WriteOutcome {

        @Override
        public <R> R fold(
                Supplier<? extends R> didNotHappen, Function<? super MayHaveHappened, ? extends R> mayHaveHappened) {
            return mayHaveHappened.apply(this);
        }
    }
}
