package io.clockport.cli.command;

import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.Problem;
import io.clockport.id.TagId;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What is to be added to an entry or taken from it, beside what it shall say. */
final class Amendment {

    private static final List<String> FIELDS = List.of("description", "project", "task", "tags");

    @Option(names = "--add-tag", paramLabel = "TAG", description = "One more tag; can be given several times.")
    private List<String> added = List.of();

    @Option(names = "--remove-tag", paramLabel = "TAG", description = "One tag less; can be given several times.")
    private List<String> removed = List.of();

    @Option(
            names = "--clear",
            paramLabel = "FIELD",
            split = ",",
            description = "Leave empty: description, project (with its task), task or tags.")
    private List<String> cleared = List.of();

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && cleared.isEmpty();
    }

    /** Empties first, so that what is said beside it stands. */
    Either<Problem, EntryDetails> clear(EntryDetails details) {
        Either<Problem, EntryDetails> left = Either.right(details);
        for (var field : cleared) {
            left = left.flatMap(rest -> without(field, rest));
        }
        return left;
    }

    Either<Problem, EntryDetails> tag(EntryDetails details, About about, Books books) {
        return about.tags(added, books)
                .flatMap(more -> unwanted(books).map(fewer -> details.tagged(tags(details, more, fewer))));
    }

    private static List<TagId> tags(EntryDetails details, List<TagId> more, List<TagId> fewer) {
        var tags = new ArrayList<>(details.tags());
        more.stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
        tags.removeAll(fewer);
        return tags;
    }

    /** Archived ones too: they may be just what is to go. */
    private Either<Problem, List<TagId>> unwanted(Books books) {
        Either<Problem, List<TagId>> ids = Either.right(new ArrayList<>());
        for (var word : removed) {
            ids = ids.flatMap(before -> Shelves.tags(books).find(word).map(tag -> About.with(before, tag.id())));
        }
        return ids;
    }

    private static Either<Problem, EntryDetails> without(String field, EntryDetails details) {
        return switch (field.strip().toLowerCase(Locale.ROOT)) {
            case "description" -> Either.right(details.describing(Description.NONE));
            case "project" -> Either.right(details.withoutProject());
            case "task" -> Either.right(details.withoutTask());
            case "tags" -> Either.right(details.tagged(List.of()));
            default ->
                Problem.usage(
                                "\"" + field + "\" is not what can be cleared",
                                Likeness.question(field, FIELDS.stream()) + "write one of: "
                                        + String.join(", ", FIELDS))
                        .asLeft();
        };
    }
}
