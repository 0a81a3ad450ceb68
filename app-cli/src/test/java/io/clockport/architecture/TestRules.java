package io.clockport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.clockport.tests.breakage.HasTestsNobodyRuns;
import io.clockport.tests.breakage.IsSwitchedOff;
import io.clockport.tests.breakage.NamesNothing;
import io.clockport.tests.breakage.Sleeps;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** How tests are written. */
final class TestRules {

    private static final DescribedPredicate<JavaMethod> TESTS = describe(
            "are tests",
            method -> method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class));

    @BrokenBy(HasTestsNobodyRuns.class)
    static final ArchRule a_class_with_tests_is_called_test = classes()
            .that(describe("have tests", type -> type.getMethods().stream().anyMatch(TESTS)))
            .should(ArchConditions.be(describe("called Test where they begin", TestRules::isRun)))
            .because("the build runs what is called Test and passes over everything else in silence");

    @BrokenBy(NamesNothing.class)
    static final ArchRule a_test_is_called_by_a_sentence = methods()
            .that(TESTS)
            .should()
            .haveNameMatching("[a-z0-9]+(_[a-z0-9]+)*")
            .because("the name of a failed test is the first line of a bug report");

    @BrokenBy(IsSwitchedOff.class)
    static final ArchRule no_test_is_switched_off = noMethods()
            .should()
            .beAnnotatedWith(Disabled.class)
            .orShould()
            .beDeclaredInClassesThat(
                    CanBeAnnotated.Predicates.annotatedWith(Disabled.class).forSubtype())
            .because("a test that does not run says that all is well");

    @BrokenBy(Sleeps.class)
    static final ArchRule no_test_sleeps = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(Thread.class))).and(target(nameMatching("sleep"))))
            .because("a nap is too long on a fast machine and too short on a slow one");

    private TestRules() {}

    // The tests of an interface run in the classes that implement it.
    private static boolean isRun(JavaClass type) {
        var outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.getSimpleName().endsWith("Test") || type.isInterface();
    }
}
