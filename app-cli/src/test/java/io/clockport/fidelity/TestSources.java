package io.clockport.fidelity;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import io.clockport.docs.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;

/**
 * The tests of every module, read from their sources: no module can load the test classes of all others. The compiler that runs
 * the build reads them, so what stands here is what is compiled.
 */
final class TestSources {

    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "TestFactory", "RepeatedTest");

    private TestSources() {}

    static List<TestMethod> all() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var paths = Checkout.sources().stream()
                .filter(path -> path.toString().contains("test"))
                .map(Checkout::absolute)
                .toList();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .flatMap(unit -> testsOf(unit).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<TestMethod> testsOf(CompilationUnitTree unit) {
        var finder = new Finder(Checkout.relative(Path.of(unit.getSourceFile().toUri())));
        finder.scan(unit, null);
        return finder.found;
    }

    private static final class Finder extends TreeScanner<Void, Void> {

        private final List<TestMethod> found = new ArrayList<>();
        private final Deque<ClassTree> types = new ArrayDeque<>();
        private final Path file;

        private Finder(Path file) {
            this.file = file;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            types.push(type);
            super.visitClass(type, nothing);
            types.pop();
            return nothing;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var own = annotations(method.getModifiers());
            if (own.stream().map(Annotations::name).anyMatch(TESTS::contains)) {
                found.add(new TestMethod(
                        file,
                        types.getFirst().getSimpleName().toString(),
                        method.getName().toString(),
                        Annotations.claims(own),
                        isOwnPromise(own)
                                || types.stream().anyMatch(type -> isOwnPromise(annotations(type.getModifiers())))));
            }
            return super.visitMethod(method, nothing);
        }

        private static List<? extends AnnotationTree> annotations(ModifiersTree modifiers) {
            return modifiers.getAnnotations();
        }

        private static boolean isOwnPromise(List<? extends AnnotationTree> annotations) {
            return annotations.stream().map(Annotations::name).anyMatch("OwnPromise"::equals);
        }
    }
}
