package io.clockport.http;

import io.clockport.failure.Refused;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a look said about a write whose answer was lost. */
sealed interface Sought<T> {

    /** Exactly one of the functions is called. */
    <R> R fold(
            Function<? super T, ? extends R> found,
            Function<? super Refused, ? extends R> impossible,
            Supplier<? extends R> absent,
            Supplier<? extends R> unclear);

    /** It took place, and this is its result. */
    record Found<T>(T value) implements Sought<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> found,
                Function<? super Refused, ? extends R> impossible,
                Supplier<? extends R> absent,
                Supplier<? extends R> unclear) {
            return found.apply(value);
        }
    }

    /** It cannot have taken place: this is why the service declined it, or will. */
    record Impossible<T>(Refused why) implements Sought<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> found,
                Function<? super Refused, ? extends R> impossible,
                Supplier<? extends R> absent,
                Supplier<? extends R> unclear) {
            return impossible.apply(why);
        }
    }

    /** It has not taken place so far. Whether it still can depends on whether the request is over. */
    record Absent<T>() implements Sought<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> found,
                Function<? super Refused, ? extends R> impossible,
                Supplier<? extends R> absent,
                Supplier<? extends R> unclear) {
            return absent.get();
        }
    }

    /** What is there could come of it and of something else. */
    record Unclear<T>() implements Sought<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> found,
                Function<? super Refused, ? extends R> impossible,
                Supplier<? extends R> absent,
                Supplier<? extends R> unclear) {
            return unclear.get();
        }
    }
}
