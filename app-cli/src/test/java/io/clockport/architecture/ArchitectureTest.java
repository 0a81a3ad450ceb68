package io.clockport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house is in shape. */
class ArchitectureTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(RuleBook.Entry entry) {
        entry.rule().allowEmptyShould(true).check(entry.house().asBuilt());
    }

    /** A rule that sees no classes is always green. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".timeentry",
                ".timesheet",
                ".usecase",
                ".contract",
                ".inmemory",
                ".http",
                ".http.wire",
                ".cli.words"
            })
    void the_rules_see_every_module(String part) {
        assertThat(House.SHIPPED.asBuilt().stream().map(JavaClass::getPackageName))
                .contains(Place.ROOT + part);
    }

    static Stream<RuleBook.Entry> rules() {
        return RuleBook.rules();
    }
}
