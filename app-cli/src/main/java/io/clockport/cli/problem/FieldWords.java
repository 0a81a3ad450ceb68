package io.clockport.cli.problem;

import io.clockport.failure.EntryField;
import io.clockport.failure.Refused;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a workspace requires of an entry: how people call it, and how they say it to a command. */
final class FieldWords {

    private FieldWords() {}

    static String names(Refused.MissingFields missing) {
        return joined(missing, field -> field.name().toLowerCase(Locale.ROOT), ", ");
    }

    static String options(Refused.MissingFields missing) {
        return joined(missing, FieldWords::option, " ");
    }

    private static String joined(Refused.MissingFields missing, Function<EntryField, String> word, String between) {
        return missing.fields().stream().sorted().map(word).collect(Collectors.joining(between));
    }

    private static String option(EntryField field) {
        return switch (field) {
            case DESCRIPTION -> "\"what you did\"";
            case PROJECT -> "-p PROJECT";
            case TASK -> "-k TASK";
            case TAGS -> "-t TAG";
        };
    }
}
