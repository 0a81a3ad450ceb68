package io.clockport.http;

import io.clockport.failure.EntryField;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.id.Id;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sentences with which the service declines, and what they mean. Looked through in this order. */
final class Sentences {

    private static final List<Sentence> KNOWN = List.of(
            new Sentence(
                    "^(Project|Client|Tag|Task|User|Time ?[eE]ntry) doesn't belong to (Workspace|Project)",
                    Sentences::unknown),
            new Sentence("^USER with id (\\S+) doesn't belong to PROJECT", (found, subject) -> notAllowed(found)),
            new Sentence("^Cannot delete an active (project|client|task|tag)", Sentences::stillActive),
            new Sentence("^(Client|Tag|Task) with name '(.*)' already exists?", Sentences::taken),
            new Sentence("^(.*) project for client (.*) already exists?", Sentences::projectTaken),
            new Sentence("Project is either required field", (found, subject) -> lacks(EntryField.PROJECT)),
            new Sentence("Task is either required field", (found, subject) -> lacks(EntryField.TASK)),
            new Sentence("Tags? (is|are) either required field", (found, subject) -> lacks(EntryField.TAGS)),
            new Sentence("Description is (either )?(a )?required", (found, subject) -> lacks(EntryField.DESCRIPTION)),
            new Sentence("^Start datetime.* is greater than end", invalid("end")),
            new Sentence("cannot have duration more than", invalid("end")),
            new Sentence("with end time only", invalid("start")),
            new Sentence("Don't use \"<\" and \">\" characters", invalid("description")),
            new Sentence("^Description ", invalid("description")),
            new Sentence("entities for archived tag|tag is archived", invalid("tags")),
            new Sentence("permission to create break|break feature", invalid("type")),
            new Sentence("^(?:Project|Client|Tag|Task|Workspace)? ?name (is|has|cannot|must)", invalid("name")),
            new Sentence("valid value for email", invalid("email")),
            new Sentence("additional emails", invalid("ccEmails")),
            new Sentence("Amount has to be", invalid("rate")),
            new Sentence("(?i)color", invalid("color")),
            new Sentence("^Page size", invalid("page size")),
            new Sentence("(?:Ensure that the|invalid value for field ?:?) ?\\[(\\w+)]", Sentences::namedField));

    private Sentences() {}

    static Failure meaning(String sentence, Subject subject) {
        return KNOWN.stream()
                .flatMap(known -> known.meaning(sentence, subject).stream())
                .findFirst()
                .orElseGet(() -> new Refused.Invalid("request", sentence));
    }

    /** The service does not say which one. Where the request names several of the kind, the first is as good as any. */
    private static Failure unknown(Found found, Subject subject) {
        return about(found, subject)
                .<Failure>map(Refused.NotFound::new)
                .orElseGet(() -> new Refused.Invalid("request", found.sentence()));
    }

    private static Failure stillActive(Found found, Subject subject) {
        return about(found, subject)
                .<Failure>map(Refused.StillActive::new)
                .orElseGet(() -> new Refused.Invalid("request", found.sentence()));
    }

    private static Optional<Id> about(Found found, Subject subject) {
        var kind = found.group(1).toLowerCase(Locale.ROOT).replaceFirst("time ?entry", "time entry");
        return subject.first(kind);
    }

    private static Failure taken(Found found, Subject subject) {
        return new Refused.Taken(
                found.group(1).toLowerCase(Locale.ROOT), subject.name().orElse(found.group(2)));
    }

    private static Failure projectTaken(Found found, Subject subject) {
        return new Refused.Taken("project", subject.name().orElse(found.group(1)));
    }

    private static Failure lacks(EntryField field) {
        return new Refused.MissingFields(Set.of(field));
    }

    private static Failure notAllowed(Found found) {
        return new Refused.NotAllowed(found.sentence());
    }

    private static Failure namedField(Found found, Subject subject) {
        return new Refused.Invalid(found.group(1), found.sentence());
    }

    private static BiFunction<Found, Subject, Failure> invalid(String field) {
        return (found, subject) -> new Refused.Invalid(field, found.sentence());
    }

    private record Sentence(Pattern form, BiFunction<Found, Subject, Failure> means) {

        Sentence(String form, BiFunction<Found, Subject, Failure> means) {
            this(Pattern.compile(form), means);
        }

        Optional<Failure> meaning(String sentence, Subject subject) {
            var matcher = form.matcher(sentence);
            return matcher.find() ? Optional.of(means.apply(new Found(sentence, matcher), subject)) : Optional.empty();
        }
    }

    private record Found(String sentence, MatchResult match) {

        String group(int number) {
            return match.group(number);
        }
    }
}
