package io.clockport.fake.conformance;

import java.util.stream.Stream;

/** One thing that clients do wrong, and how it shows in what they send. */
interface Rule {

    /** The name by which a report speaks of it: {@code gave-up-at-a-limit}. */
    String name();

    /** What to do instead, in a sentence. */
    String instead();

    /** Each time it shows. What may be right is left out: a finding is never a guess. */
    Stream<Sighting> in(Traffic traffic);
}
