package io.clockport.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;

/** The classes that the rules look at: those of every module, and for a proof one breakage beside them. */
final class House {

    private static final JavaClasses ALL = new ClassFileImporter().importPackages(Place.ROOT);

    private static final JavaClasses BUILT = ALL.that(DescribedPredicate.describe("are not tests", House::isBuilt));

    private House() {}

    /** What the modules ship. */
    static JavaClasses asBuilt() {
        return BUILT;
    }

    /** What the modules ship, and these classes with whatever is nested in them. */
    static JavaClasses damagedBy(Class<?>... breakages) {
        return ALL.that(DescribedPredicate.describe(
                "are not tests, or are the breakage", type -> isBuilt(type) || isOneOf(breakages, type)));
    }

    private static boolean isBuilt(JavaClass type) {
        return type.getSource().stream()
                .noneMatch(source -> source.getUri().getPath() != null
                        && source.getUri().getPath().contains("/test-classes/"));
    }

    private static boolean isOneOf(Class<?>[] breakages, JavaClass type) {
        return Arrays.stream(breakages)
                .map(Class::getName)
                .anyMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }
}
