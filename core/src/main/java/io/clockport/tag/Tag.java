package io.clockport.tag;

import io.clockport.id.TagId;
import java.util.function.Function;

/** A label that time entries carry. Its state is its type, so what may not be done cannot be written. */
public sealed interface Tag {

    TagId id();

    TagName name();

    /** Exactly one of the functions is called. */
    <R> R fold(Function<? super Active, ? extends R> active, Function<? super Archived, ? extends R> archived);

    /** In use. */
    record Active(TagId id, TagName name) implements Tag {

        public Archived archived() {
            return new Archived(id, name);
        }

        @Override
        public <R> R fold(
                Function<? super Active, ? extends R> active, Function<? super Archived, ? extends R> archived) {
            return active.apply(this);
        }
    }

    /** Out of use. A tag can be deleted in either state. */
    record Archived(TagId id, TagName name) implements Tag {

        public Active restored() {
            return new Active(id, name);
        }

        @Override
        public <R> R fold(
                Function<? super Active, ? extends R> active, Function<? super Archived, ? extends R> archived) {
            return archived.apply(this);
        }
    }
}
