package io.clockport.inmemory;

import java.nio.file.Path;
import java.util.function.Function;

/** Why a file could not be opened as a store. The file is left as it was. */
public sealed interface StoreProblem {

    Path file();

    /** Exactly one of the functions is called. */
    <R> R fold(
            Function<? super Held, ? extends R> held,
            Function<? super Broken, ? extends R> broken,
            Function<? super TooNew, ? extends R> tooNew,
            Function<? super Inaccessible, ? extends R> inaccessible);

    /** Another process works with it; it may be free in a moment. */
    record Held(Path file) implements StoreProblem {

        @Override
        public <R> R fold(
                Function<? super Held, ? extends R> held,
                Function<? super Broken, ? extends R> broken,
                Function<? super TooNew, ? extends R> tooNew,
                Function<? super Inaccessible, ? extends R> inaccessible) {
            return held.apply(this);
        }
    }

    /** It is cut, damaged, or something else altogether. */
    record Broken(Path file, String reason) implements StoreProblem {

        @Override
        public <R> R fold(
                Function<? super Held, ? extends R> held,
                Function<? super Broken, ? extends R> broken,
                Function<? super TooNew, ? extends R> tooNew,
                Function<? super Inaccessible, ? extends R> inaccessible) {
            return broken.apply(this);
        }
    }

    /** A newer version of this library wrote it. */
    record TooNew(Path file, String format) implements StoreProblem {

        @Override
        public <R> R fold(
                Function<? super Held, ? extends R> held,
                Function<? super Broken, ? extends R> broken,
                Function<? super TooNew, ? extends R> tooNew,
                Function<? super Inaccessible, ? extends R> inaccessible) {
            return tooNew.apply(this);
        }
    }

    /** It cannot be created, read or written: no right to, no such folder, no space. */
    record Inaccessible(Path file, String reason) implements StoreProblem {

        @Override
        public <R> R fold(
                Function<? super Held, ? extends R> held,
                Function<? super Broken, ? extends R> broken,
                Function<? super TooNew, ? extends R> tooNew,
                Function<? super Inaccessible, ? extends R> inaccessible) {
            return inaccessible.apply(this);
        }
    }
}
