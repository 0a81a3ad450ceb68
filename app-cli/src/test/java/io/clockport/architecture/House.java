package io.clockport.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The classes that the rules look at: those of every module, and for a proof one breakage beside them. */
enum House {

    /** What the modules ship. */
    SHIPPED(new ClassFileImporter().importPackages(Place.ROOT)) {
        @Override
        boolean contains(JavaClass type) {
            return type.getSource().stream()
                    .noneMatch(source -> source.getUri().getPath() != null
                            && source.getUri().getPath().contains("/test-classes/"));
        }
    },

    /** What the modules are tested with, as far as it was compiled in this checkout. */
    TESTS(new ClassFileImporter().importPaths(compiledTests())) {
        @Override
        boolean contains(JavaClass type) {
            return !type.getPackageName().endsWith(".breakage");
        }
    };

    private final JavaClasses found;

    House(JavaClasses found) {
        this.found = found;
    }

    abstract boolean contains(JavaClass type);

    JavaClasses asBuilt() {
        return found.that(DescribedPredicate.describe("belong to the house", this::contains));
    }

    /** The house, and these classes with whatever is nested in them. */
    JavaClasses damagedBy(Class<?>... breakages) {
        return found.that(DescribedPredicate.describe(
                "belong to the house or break it", type -> contains(type) || isOneOf(breakages, type)));
    }

    private static boolean isOneOf(Class<?>[] breakages, JavaClass type) {
        return Arrays.stream(breakages)
                .map(Class::getName)
                .anyMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }

    private static List<Path> compiledTests() {
        try (var modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("target/test-classes"))
                    .filter(Files::isDirectory)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
