package io.clockport.cli.command;

import io.clockport.cli.cached.ShownStatus;
import java.util.Map;
import java.util.Optional;

/**
 * What a command has to say when it did its work.
 *
 * @param text for people; whole lines
 * @param data the same for programs, written as one JSON object
 * @param status what can be said again without asking, if this is the status of who asked
 */
public record Answer(String text, Map<String, Object> data, Optional<ShownStatus> status) {

    public Answer(String text, Map<String, Object> data) {
        this(text, data, Optional.empty());
    }
}
