package io.clockport.cli.entry;

import io.clockport.cli.render.Clean;
import io.clockport.cli.render.Json;
import io.clockport.timeentry.TimeEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** A time entry with the names of what it is about. */
public record NamedEntry(
        TimeEntry entry, Optional<Label> project, Optional<Label> client, Optional<Label> task, List<Label> tags) {

    /** On one line: {@code Fix the login page · Website / Design · #urgent}. */
    public String line() {
        var line = new StringJoiner(" · ").add(description());
        where().ifPresent(line::add);
        tags.forEach(tag -> line.add("#" + Clean.line(tag.name())));
        return line.toString();
    }

    public String description() {
        var text = Clean.line(entry.details().description().value());
        return text.isBlank() ? "(no description)" : text;
    }

    /** Project and task, if there are any. */
    public Optional<String> where() {
        return project.map(found -> Clean.line(found.name())
                + task.map(part -> " / " + Clean.line(part.name())).orElse(""));
    }

    public Duration lasted(Instant now) {
        return entry.fold(running -> Duration.between(running.start(), now), finished -> finished.duration());
    }

    public Map<String, Object> data(Instant now) {
        return Json.object(
                "id", entry.id().value(),
                "description", entry.details().description().value(),
                "project", project.map(Label::data),
                "client", client.map(Label::data),
                "task", task.map(Label::data),
                "tags", tags.stream().map(Label::data).toList(),
                "billable", entry.details().billable(),
                "start", entry.start(),
                "end", entry.fold(running -> Optional.empty(), finished -> Optional.of(finished.end())),
                "seconds", lasted(now).toSeconds());
    }
}
