package io.clockport.cli.prompt;

import io.clockport.cli.entry.NamedEntry;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What one command comes to know about a person's timer, until it is over and that can be kept. */
public final class Watch {

    private static final int LONGEST = 60;

    private final Set<String> over = new HashSet<>();
    private Optional<NamedEntry> running = Optional.empty();
    private boolean idle;

    /** An entry of this person was seen. One that runs is the timer, one that does not is not. */
    public void saw(NamedEntry named, UserId me) {
        var entry = named.entry();
        if (!entry.owner().equals(me)) {
            return;
        }
        if (entry.<Boolean>fold(timer -> true, finished -> false)) {
            running = Optional.of(named);
            idle = false;
        } else {
            gone(entry.id());
        }
    }

    /** No timer of this person runs. */
    public void sawNone() {
        running = Optional.empty();
        idle = true;
    }

    /** This entry does not run, or is not there any more. */
    public void gone(TimeEntryId id) {
        over.add(id.value());
        running = running.filter(timer -> !timer.entry().id().equals(id));
    }

    /** What is known from now on, if that is more than before. */
    Optional<Known> after(Optional<Known> before, Instant now, boolean elsewhere) {
        if (running.isPresent()) {
            return running.map(
                    timer -> new Known(timer.entry().id().value(), timer.entry().start(), now, elsewhere, text(timer)));
        }
        boolean ended = before.filter(known -> over.contains(known.id())).isPresent();
        return idle || ended ? Optional.of(new Known("", now, now, elsewhere, "")) : Optional.empty();
    }

    private static String text(NamedEntry timer) {
        var text =
                timer.description() + timer.where().map(where -> " · " + where).orElse("");
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
