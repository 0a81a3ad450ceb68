package io.clockport.inmemory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A point about the service that its observers dispute or nobody has established, as a switch. */
public enum Quirk {
    /** An entry that names an archived tag is refused. Two observers contradict each other. */
    REJECT_ARCHIVED_TAGS(true),
    /** Deleting an active task is refused. Older observations saw it succeed. */
    REJECT_ACTIVE_TASK_DELETE(true),
    /** Deleting an active tag is refused, as the web pages do; by API it succeeds. */
    REJECT_ACTIVE_TAG_DELETE(false),
    /** An entry on a task that is done is refused. Not established. */
    REJECT_DONE_TASKS(false),
    /** Two names that differ in the case of letters only are the same name. Not established. */
    IGNORE_CASE_OF_NAMES(false),
    /** Making a finished entry run again stops the timer that runs. Not established. */
    REOPENING_STOPS_TIMER(true),
    /** Entries of type break are taken; needs a plan that has breaks. */
    ALLOW_BREAKS(false);

    private final boolean byDefault;

    Quirk(boolean byDefault) {
        this.byDefault = byDefault;
    }

    /** The value with the better evidence. */
    public boolean byDefault() {
        return byDefault;
    }

    /** The name as people write it: {@code reject-archived-tags}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Quirk> named(String label) {
        return Arrays.stream(values())
                .filter(quirk -> quirk.label().equals(label))
                .findFirst();
    }
}
