package io.clockport.timeentry;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.EntryField;
import io.clockport.failure.Refused;
import io.clockport.testing.Any;
import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForcedFieldsTest {

    private static final Set<EntryField> EVERY = EnumSet.allOf(EntryField.class);

    @Test
    void nothing_forced_is_never_missing() {
        assertThat(ForcedFields.check(Set.of(), EntryDetails.none())).isEqualTo(Either.right(EntryDetails.none()));
    }

    @Test
    void details_with_everything_pass_whatever_is_forced() {
        assertThat(ForcedFields.check(EVERY, Any.details())).isEqualTo(Either.right(Any.details()));
    }

    @Test
    void every_missing_field_is_named_at_once() {
        assertThat(ForcedFields.check(EVERY, EntryDetails.none()))
                .isEqualTo(Either.left(new Refused.MissingFields(EVERY)));
    }

    @ParameterizedTest
    @EnumSource
    void a_field_that_is_forced_and_missing_is_named_alone(EntryField field) {
        assertThat(ForcedFields.check(Set.of(field), EntryDetails.none()))
                .isEqualTo(Either.left(new Refused.MissingFields(Set.of(field))));
    }

    @ParameterizedTest
    @EnumSource
    void a_field_that_is_missing_among_those_that_are_there_is_named_alone(EntryField field) {
        assertThat(ForcedFields.check(EVERY, without(field)))
                .isEqualTo(Either.left(new Refused.MissingFields(Set.of(field))));
    }

    @Test
    void a_blank_description_is_missing() {
        assertThat(ForcedFields.check(Set.of(EntryField.DESCRIPTION), EntryDetails.describedAs(Description.of(" \n")))
                        .isLeft())
                .isTrue();
    }

    private static EntryDetails without(EntryField field) {
        return switch (field) {
            case DESCRIPTION -> Any.details().describing(Description.NONE);
            case PROJECT ->
                new EntryDetails(
                        Any.details().description(),
                        Optional.empty(),
                        Any.details().task(),
                        Any.details().tags(),
                        true,
                        EntryType.REGULAR);
            case TASK -> Any.details().withoutTask();
            case TAGS -> Any.details().tagged(List.of());
        };
    }
}
