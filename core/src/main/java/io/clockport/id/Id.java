package io.clockport.id;

import java.util.Optional;

/**
 * The identity of something Clockify keeps. Opaque: compared and sent back, never taken apart. Clockify's own ids are 24
 * hexadecimal characters; any short text of letters, digits, {@code _} and {@code -} is accepted, and nothing that could
 * change the meaning of a URL's path.
 */
public sealed interface Id permits WorkspaceId, UserId, ClientId, ProjectId, TaskId, TagId, TimeEntryId {

    /** The longest id that is accepted, in characters. */
    int MAX_LENGTH = 64;

    String value();

    /** The kind of thing identified, in words for people: {@code "time entry"}. */
    String kind();

    /** What makes a text unfit as an id, or empty when it is fit. For text that a person typed. */
    static Optional<String> problemIn(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of("an id has at most " + MAX_LENGTH + " characters, got " + text.length());
        }
        return Shape.fits(text)
                ? Optional.empty()
                : Optional.of("an id consists of letters, digits, '_' and '-', and is not empty");
    }

    /** Throws for a text that is unfit: code that builds an id has already looked. */
    static void require(String value) {
        problemIn(value).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }
}
