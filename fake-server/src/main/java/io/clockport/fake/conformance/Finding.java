package io.clockport.fake.conformance;

import java.util.List;

/**
 * Something that a client does wrong.
 *
 * @param rule its name: {@code repeated-a-lost-write}
 * @param what what was seen, in all its forms or the first three
 * @param instead what to do instead
 * @param times how often it was seen
 * @param requests the first requests that show it, as lines with their number in the journal
 */
public record Finding(String rule, String what, String instead, int times, List<String> requests) {

    public Finding {
        requests = List.copyOf(requests);
    }
}
