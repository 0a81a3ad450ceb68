package io.clockport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.clockport.async.Eventual;
import io.clockport.usecase.breakage.DoesNothingInTheEnd;
import io.clockport.usecase.breakage.DoesTwoThings;
import io.clockport.usecase.breakage.IsTriedByNobody;
import io.clockport.usecase.breakage.ProjectService;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Flow;

/** What a use case may be. */
final class UseCaseRules {

    private static final DescribedPredicate<JavaClass> USE_CASES = describe(
            "are use cases",
            type -> type.getPackageName().startsWith(Place.ROOT + ".usecase")
                    && type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.isRecord());

    @BrokenBy(DoesTwoThings.class)
    static final ArchRule a_use_case_does_one_thing = classes()
            .that(USE_CASES)
            .should(haveOnePublicMethod())
            .because("a class with two is on its way to become a service that does everything");

    @BrokenBy(DoesNothingInTheEnd.class)
    static final ArchRule a_use_case_answers_later = methods()
            .that()
            .areDeclaredInClassesThat(USE_CASES)
            .and()
            .arePublic()
            .should()
            .haveRawReturnType(describe(
                    "Eventual or Flow.Publisher",
                    type -> type.isEquivalentTo(Eventual.class) || type.isEquivalentTo(Flow.Publisher.class)))
            .because("what calls ports that answer later cannot answer sooner without blocking");

    @BrokenBy(ProjectService.class)
    static final ArchRule a_use_case_is_called_by_its_verb = classes()
            .that(USE_CASES)
            .should(beginWithItsMethod())
            .because("the name of the class is the sentence that people say, and its verb is the method");

    @BrokenBy(IsTriedByNobody.class)
    static final ArchRule a_use_case_is_under_contract = classes()
            .that(USE_CASES)
            .should(beUsedInTheKit())
            .because("it must work on every adapter, and only the kit runs on all of them");

    private UseCaseRules() {}

    private static List<JavaMethod> publicMethodsOf(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
    }

    private static ArchCondition<JavaClass> haveOnePublicMethod() {
        return new ArchCondition<>("have exactly one public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int count = publicMethodsOf(type).size();
                events.add(new SimpleConditionEvent(
                        type, count == 1, type.getName() + " has " + count + " public methods"));
            }
        };
    }

    private static ArchCondition<JavaClass> beginWithItsMethod() {
        return new ArchCondition<>("begin with the verb that its method begins with") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var fits = publicMethodsOf(type).stream()
                        .allMatch(method -> firstWord(type.getSimpleName()).equals(firstWord(method.getName())));
                events.add(new SimpleConditionEvent(type, fits, type.getName() + " is not called by its verb"));
            }
        };
    }

    private static String firstWord(String name) {
        return name.split("(?<=.)(?=\\p{Upper})", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static ArchCondition<JavaClass> beUsedInTheKit() {
        return new ArchCondition<>("be used in a contract") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var used = type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(user -> user.getPackageName().equals(Place.ROOT + ".contract"));
                events.add(new SimpleConditionEvent(type, used, type.getName() + " is in no contract"));
            }
        };
    }
}
