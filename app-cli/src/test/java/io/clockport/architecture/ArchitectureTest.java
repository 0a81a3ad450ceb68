package io.clockport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.clockport.docs.Checkout;
import java.io.File;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    @Test
    void the_rules_see_every_package_of_every_module() {
        assertThat(packagesSeen()).containsAll(packagesWritten());
    }

    /** Here to notice when the sources are not found where they were. */
    @ParameterizedTest
    @ValueSource(strings = {"", ".timeentry", ".usecase", ".contract", ".inmemory", ".http", ".cli.words"})
    void what_was_written_is_found(String part) {
        assertThat(packagesWritten()).contains(Place.ROOT + part);
    }

    private static Set<String> packagesSeen() {
        return House.SHIPPED.asBuilt().stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }

    private static Set<String> packagesWritten() {
        return Checkout.sources().stream()
                .filter(source -> source.startsWith(Path.of(source.getName(0).toString(), "src", "main", "java", "io")))
                .filter(source -> !source.startsWith("benchmarks"))
                .map(source ->
                        source.subpath(4, source.getNameCount() - 1).toString().replace(File.separatorChar, '.'))
                .collect(Collectors.toSet());
    }

    static Stream<RuleBook.Entry> rules() {
        return RuleBook.rules();
    }
}
