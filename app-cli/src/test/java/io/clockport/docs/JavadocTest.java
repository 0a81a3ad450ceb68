package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type says what it is, and every package what belongs into it. */
class JavadocTest {

    private static final String TYPE = "public (\\w+ )*(class|interface|record|enum|@interface) ";
    private static final String SENTENCE = "^( \\*/|/\\*\\*.*\\*/)\n([@ )].*\n)*";

    private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^" + TYPE);
    private static final Pattern SAID = Pattern.compile("(?m)" + SENTENCE + "(package |" + TYPE + ")");

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void every_public_type_says_what_it_is(String module) {
        var silent = sourcesOf(module)
                .filter(source -> PUBLIC_TYPE.matcher(Checkout.read(source)).find())
                .filter(source -> !isSaid(source))
                .toList();

        assertThat(silent).isEmpty();
    }

    /** Benchmarks look into a package from within, so a package may lie in two modules and say it in one. */
    @Test
    void every_package_says_what_belongs_into_it() {
        var packages = modules().stream()
                .flatMap(JavadocTest::sourcesOf)
                .map(source -> source.subpath(1, source.getNameCount()).resolveSibling("package-info.java"))
                .distinct()
                .toList();

        assertThat(packages)
                .isNotEmpty()
                .allMatch(place -> modules().stream()
                        .map(module -> Path.of(module).resolve(place))
                        .anyMatch(source -> Checkout.has(source) && isSaid(source)));
    }

    static List<String> modules() {
        return Checkout.sources().stream()
                .filter(source -> source.startsWith(Path.of(source.getName(0).toString(), "src", "main", "java")))
                .map(source -> source.getName(0).toString())
                .distinct()
                .toList();
    }

    private static Stream<Path> sourcesOf(String module) {
        return Checkout.sources().stream()
                .filter(source -> source.startsWith(Path.of(module, "src", "main", "java", "io")));
    }

    private static boolean isSaid(Path source) {
        return SAID.matcher(Checkout.read(source)).find();
    }
}
