package io.clockport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.clockport.cli.breakage.AsksForTheState;
import io.clockport.failure.Failure;
import io.clockport.id.Id;
import io.clockport.task.breakage.CannotBeFolded;
import io.clockport.task.breakage.HasAStateElsewhere;
import java.util.Arrays;

/** State is type, and a new case must not pass unnoticed. */
final class StateRules {

    private static final DescribedPredicate<JavaClass> SEALED =
            describe("are sealed", type -> type.reflect().isSealed());

    // Nobody has to tell the kinds of ids apart: an id is compared and sent back.
    private static final DescribedPredicate<JavaClass> FOLDABLE =
            SEALED.and(Place.IN_CORE).and(describe("are not Id", type -> !type.isEquivalentTo(Id.class)));

    // Of the many ways to fail, one may be of interest and the others passed on.
    private static final DescribedPredicate<JavaClass> STATEFUL =
            FOLDABLE.and(describe("are not failures", type -> !type.isAssignableTo(Failure.class)));

    @BrokenBy(CannotBeFolded.class)
    static final ArchRule a_sealed_type_can_be_folded = classes()
            .that(FOLDABLE)
            .should(haveAFold())
            .because("on Java 17 only a fold makes the compiler name everybody who has to answer for a new case");

    @BrokenBy(HasAStateElsewhere.class)
    static final ArchRule the_cases_of_a_sealed_type_stand_together = classes()
            .that(SEALED)
            .should(haveItsCasesTogether())
            .because("one file shows the states, or one package the families");

    @BrokenBy(AsksForTheState.class)
    static final ArchRule nobody_asks_for_the_state = noClasses()
            .should(checkForTheCaseOfA(STATEFUL))
            .because("an instanceof goes on compiling when a case is added, and is wrong from then on");

    private StateRules() {}

    private static ArchCondition<JavaClass> haveAFold() {
        return new ArchCondition<>("have a method fold or match") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var found = type.getMethods().stream()
                        .anyMatch(method -> method.getName().equals("fold")
                                || method.getName().equals("match"));
                events.add(new SimpleConditionEvent(type, found, type.getName() + " has no fold"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveItsCasesTogether() {
        return new ArchCondition<>("have all its cases nested in it, or all beside it in its package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var sealed = type.reflect();
                var cases = sealed.getPermittedSubclasses();
                var together = Arrays.stream(cases).allMatch(one -> one.getEnclosingClass() == sealed)
                        || Arrays.stream(cases)
                                .allMatch(one -> one.getEnclosingClass() == null
                                        && one.getPackageName().equals(sealed.getPackageName()));
                events.add(new SimpleConditionEvent(type, together, type.getName() + " has cases in several places"));
            }
        };
    }

    private static ArchCondition<JavaClass> checkForTheCaseOfA(DescribedPredicate<JavaClass> sealed) {
        return new ArchCondition<>("check with instanceof for a case of a sealed type") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getInstanceofChecks().stream()
                        .filter(check -> isCase(check.getRawType(), sealed))
                        .forEach(check -> events.add(SimpleConditionEvent.satisfied(check, sentence(check))));
            }
        };
    }

    private static boolean isCase(JavaClass type, DescribedPredicate<JavaClass> sealed) {
        return type.getAllRawInterfaces().stream().anyMatch(sealed);
    }

    private static String sentence(InstanceofCheck check) {
        return check.getOwner().getFullName() + " asks for "
                + check.getRawType().getName() + " " + check.getSourceCodeLocation();
    }
}
