package io.clockport.inmemory;

import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TimeEntryId;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.EntryDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One person's workspace as anybody would write it down: three maps, no index, and every rule in its plainest words. */
final class WorkspaceModel {

    /** What a name belongs to. */
    record Named(String name, boolean archived) {}

    private static final Duration LONGEST = Duration.ofHours(999);

    final Map<TagId, Named> tags = new HashMap<>();
    final Map<ProjectId, Named> projects = new HashMap<>();
    private final Map<TimeEntryId, EntryContent> entries = new HashMap<>();

    /** Everything, as it can be compared. */
    record Picture(
            Map<TagId, Named> tags,
            Map<ProjectId, Named> projects,
            Map<ProjectId, Duration> tracked,
            Map<TimeEntryId, EntryContent> entries,
            List<TimeEntryId> order,
            Optional<TimeEntryId> running) {}

    Picture picture() {
        var tracked = new HashMap<ProjectId, Duration>();
        projects.keySet().forEach(project -> tracked.put(project, trackedOn(project)));
        var order = new ArrayList<>(entries.keySet());
        order.sort(
                Comparator.<TimeEntryId, Instant>comparing(id -> entries.get(id).start())
                        .reversed()
                        .thenComparing(TimeEntryId::value));
        return new Picture(Map.copyOf(tags), Map.copyOf(projects), tracked, Map.copyOf(entries), order, running());
    }

    private Duration trackedOn(ProjectId project) {
        return entries.values().stream()
                .filter(entry -> entry.details().project().equals(Optional.of(project)))
                .flatMap(entry -> entry.end().map(end -> Duration.between(entry.start(), end)).stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Optional<TimeEntryId> running() {
        return entries.keySet().stream()
                .filter(id -> entries.get(id).end().isEmpty())
                .findFirst();
    }

    static <I> Optional<Class<? extends Failure>> refusalOfName(Map<I, Named> book, Optional<I> self, String name) {
        if (self.isPresent() && !book.containsKey(self.get())) {
            return Optional.of(Refused.NotFound.class);
        }
        boolean taken = book.entrySet().stream()
                .anyMatch(other -> !self.equals(Optional.of(other.getKey()))
                        && other.getValue().name().equals(name));
        return taken ? Optional.of(Refused.Taken.class) : Optional.empty();
    }

    static Optional<Class<? extends Failure>> refusalOfUnknown(Map<?, ?> book, Object id) {
        return book.containsKey(id) ? Optional.empty() : Optional.of(Refused.NotFound.class);
    }

    Optional<Class<? extends Failure>> refusalOfDelete(ProjectId id) {
        return refusalOfUnknown(projects, id)
                .or(() -> projects.get(id).archived() ? Optional.empty() : Optional.of(Refused.StillActive.class));
    }

    Optional<Class<? extends Failure>> refusalOfUnknown(TimeEntryId id) {
        return refusalOfUnknown(entries, id);
    }

    Optional<Class<? extends Failure>> refusalOf(EntryContent content) {
        var length = content.end().map(end -> Duration.between(content.start(), end));
        if (length.isPresent() && (length.get().isNegative() || length.get().compareTo(LONGEST) > 0)) {
            return Optional.of(Refused.Invalid.class);
        }
        if (content.details().project().filter(id -> !projects.containsKey(id)).isPresent()) {
            return Optional.of(Refused.NotFound.class);
        }
        for (var tag : content.details().tags()) {
            if (!tags.containsKey(tag)) {
                return Optional.of(Refused.NotFound.class);
            }
            if (tags.get(tag).archived()) {
                return Optional.of(Refused.Invalid.class);
            }
        }
        return Optional.empty();
    }

    Optional<Class<? extends Failure>> refusalOfStop(TimeEntryId id, Instant end) {
        if (!entries.containsKey(id)) {
            return Optional.of(Refused.NotFound.class);
        }
        var content = entries.get(id);
        return content.end().isPresent()
                ? Optional.of(Refused.NotRunning.class)
                : refusalOf(new EntryContent(EntryDetails.none(), content.start(), Optional.of(end)));
    }

    EntryContent content(TimeEntryId id) {
        return entries.get(id);
    }

    /** Keeps it; if it runs from now on, what ran before ends at that moment. */
    void put(TimeEntryId id, EntryContent content, Instant since) {
        boolean ranAlready = entries.containsKey(id) && entries.get(id).end().isEmpty();
        if (content.end().isEmpty() && !ranAlready) {
            running().ifPresent(timer -> entries.computeIfPresent(timer, (same, before) -> ended(before, since)));
        }
        entries.put(id, content);
    }

    void stop(TimeEntryId id, Instant end) {
        entries.computeIfPresent(id, (same, before) -> ended(before, end));
    }

    private static EntryContent ended(EntryContent timer, Instant end) {
        return new EntryContent(
                timer.details(), timer.start(), Optional.of(end.isBefore(timer.start()) ? timer.start() : end));
    }

    /** Makes all the changes in their order, or none and says why. */
    Optional<Class<? extends Failure>> change(
            LinkedHashMap<TimeEntryId, UnaryOperator<EntryContent>> edits, Instant now) {
        var before = Map.copyOf(entries);
        for (var edit : edits.entrySet()) {
            var id = edit.getKey();
            var refusal =
                    refusalOfUnknown(id).or(() -> refusalOf(edit.getValue().apply(entries.get(id))));
            if (refusal.isPresent()) {
                entries.clear();
                entries.putAll(before);
                return refusal;
            }
            put(id, edit.getValue().apply(entries.get(id)), now);
        }
        return Optional.empty();
    }

    void deleteEntry(TimeEntryId id) {
        entries.remove(id);
    }

    void deleteTag(TagId id) {
        tags.remove(id);
        rewrite(details -> details.tagged(
                details.tags().stream().filter(tag -> !tag.equals(id)).toList()));
    }

    void deleteProject(ProjectId id) {
        projects.remove(id);
        rewrite(details -> details.project().equals(Optional.of(id)) ? details.withoutProject() : details);
    }

    private void rewrite(UnaryOperator<EntryDetails> edit) {
        entries.replaceAll(
                (id, content) -> new EntryContent(edit.apply(content.details()), content.start(), content.end()));
    }
}
