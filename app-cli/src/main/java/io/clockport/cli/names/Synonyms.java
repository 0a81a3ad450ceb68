package io.clockport.cli.names;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Options of one meaning: some are ours, the others are what people know from other programs. */
public final class Synonyms {

    private static final List<Set<String>> MEANINGS = List.of(
            Set.of("--from", "--at", "--start", "--begin", "--since", "--time"),
            Set.of("--to", "--at", "--end", "--stop", "--until", "--time"),
            Set.of("--on", "--date", "--day"),
            Set.of("--lasting", "--duration", "--length"),
            Set.of("--yes", "--assume-yes", "--force"),
            Set.of("--dry-run", "-n", "--plan"),
            Set.of("--output", "-o", "--file", "--out-file"),
            Set.of("--debug", "-v", "--verbose", "--trace"));

    private Synonyms() {}

    /** Whether people know it from elsewhere, so that it is no slip of a finger. */
    public static boolean areThereOf(String option) {
        return MEANINGS.stream().anyMatch(meaning -> meaning.contains(option));
    }

    /** Those of these options that mean the same, in their order. */
    public static List<String> of(String option, Stream<String> options) {
        return options.filter(known ->
                        MEANINGS.stream().anyMatch(meaning -> meaning.contains(option) && meaning.contains(known)))
                .distinct()
                .toList();
    }
}
