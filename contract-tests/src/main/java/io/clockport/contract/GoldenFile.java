package io.clockport.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * Answers of the service as they come over the wire in 2026, one for each thing and each shape that it has, with data of a made-up
 * account. They hold both ends of the wire to the same thing: the served fake must render them, the HTTP adapter must read
 * them, and so must an adapter of your own that speaks the service's JSON. Where each shape was seen stands in the rows about
 * keys in the table of fidelity.
 */
public enum GoldenFile {
    /** The person behind the key: ten keys, memberships empty because nobody asked for them. */
    USER,
    /** A client with nothing but a name: texts that were not sent are null. */
    CLIENT,
    /** A project with nothing but a name: no client is an empty text, the creator is its member. */
    PROJECT,
    /** A task with nothing but a name: nobody assigned is null and an empty list. */
    TASK,
    /** An active tag. */
    TAG,
    /** A running entry as it is answered to whoever started it: 13 keys, no end, no duration, no tags as null. */
    TIME_ENTRY_STARTED,
    /** A finished entry as it is listed: 15 keys, with rates. */
    TIME_ENTRY_LISTED,
    /** A rule of the domain that refused: status 400, code 501. */
    ERROR_RULE,
    /** A stop with nothing running: status 404, code 404. */
    ERROR_NOTHING_RUNNING;

    /** The name of the file in {@code io/clockport/contract/wire}: {@code time-entry-listed.json}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
    }

    /** The JSON of the answer's body. */
    public String json() {
        try (var file = GoldenFile.class.getResourceAsStream("wire/" + fileName())) {
            return new String(Objects.requireNonNull(file, fileName()).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
