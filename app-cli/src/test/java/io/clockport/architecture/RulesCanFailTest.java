package io.clockport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that nobody has seen fail may be one that cannot. */
class RulesCanFailTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void reports_its_breakage(RuleBook.Entry entry) {
        assertThat(entry.breakages()).as("the classes that break it").isNotEmpty();

        var report = entry.rule()
                .allowEmptyShould(true)
                .evaluate(entry.house().damagedBy(entry.breakages()))
                .getFailureReport();

        assertThat(entry.breakages())
                .allSatisfy(breakage ->
                        assertThat(report.getDetails()).anyMatch(detail -> detail.contains(breakage.getName())));
    }

    static Stream<RuleBook.Entry> rules() {
        return RuleBook.rules();
    }
}
