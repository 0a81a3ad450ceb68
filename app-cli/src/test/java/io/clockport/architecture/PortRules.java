package io.clockport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.clockport.async.Eventual;
import io.clockport.http.breakage.UsersImpl;
import io.clockport.paging.PageSource;
import io.clockport.port.DrivenPort;
import io.clockport.project.breakage.AnswersAtOnce;
import io.clockport.project.breakage.HasNoContract;
import io.clockport.project.breakage.IsAClass;
import io.clockport.project.breakage.TakesAnyText;
import java.util.List;

/** What a port may be. */
final class PortRules {

    private static final DescribedPredicate<JavaClass> PROMISING_AN_ANSWER = describe(
            "Eventual, PageSource or another port",
            type -> type.isEquivalentTo(Eventual.class)
                    || type.isEquivalentTo(PageSource.class)
                    || type.isAnnotatedWith(DrivenPort.class));

    @BrokenBy(IsAClass.class)
    static final ArchRule a_port_is_an_interface = classes()
            .that()
            .areAnnotatedWith(DrivenPort.class)
            .should()
            .beInterfaces()
            .because("whoever brings an adapter must be free in how it is made");

    @BrokenBy(AnswersAtOnce.class)
    static final ArchRule a_port_answers_later = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(DrivenPort.class)
            .and()
            .doNotHaveName("close")
            .should()
            .haveRawReturnType(PROMISING_AN_ANSWER)
            .because("a port never blocks, never answers null and never throws what was to be expected");

    @BrokenBy(TakesAnyText.class)
    static final ArchRule a_port_takes_words_of_the_domain = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(DrivenPort.class)
            .should()
            .haveRawParameterTypes(describe(
                    "a bare text", types -> types.stream().anyMatch(type -> type.isEquivalentTo(String.class))))
            .because("a text that passed no rule and an id of anything else would fit as well");

    @BrokenBy(HasNoContract.class)
    static final ArchRule a_port_with_operations_has_a_contract = classes()
            .that()
            .areAnnotatedWith(DrivenPort.class)
            .and(describe("have operations", PortRules::hasOperations))
            .should(haveAContract())
            .because("what no contract says, each adapter does in its own way");

    @BrokenBy(UsersImpl.class)
    static final ArchRule an_adapter_is_called_after_its_port = classes()
            .that()
            .areNotInterfaces()
            .and(describe("implement a port", type -> !portsOf(type).isEmpty()))
            .should(beCalledAfterThePort())
            .because("a reader who knows HttpProjects knows where to look for the tasks");

    private PortRules() {}

    private static boolean hasOperations(JavaClass port) {
        return port.getMethods().stream()
                .anyMatch(method -> method.getRawReturnType().isEquivalentTo(Eventual.class)
                        || method.getRawReturnType().isEquivalentTo(PageSource.class));
    }

    private static List<JavaClass> portsOf(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .filter(one -> one.isAnnotatedWith(DrivenPort.class))
                .filter(PortRules::hasOperations)
                .toList();
    }

    private static ArchCondition<JavaClass> haveAContract() {
        return new ArchCondition<>("have a contract in the kit") {
            @Override
            public void check(JavaClass port, ConditionEvents events) {
                var wanted = port.getSimpleName() + "Contract";
                var path = "/io/clockport/contract/" + wanted + ".class";
                var found = PortRules.class.getResource(path) != null;
                events.add(new SimpleConditionEvent(port, found, port.getName() + " has no " + wanted));
            }
        };
    }

    private static ArchCondition<JavaClass> beCalledAfterThePort() {
        return new ArchCondition<>("be called medium and port") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                portsOf(type)
                        .forEach(port -> events.add(new SimpleConditionEvent(
                                type,
                                type.getSimpleName().endsWith(port.getSimpleName()),
                                type.getName() + " is an adapter of " + port.getSimpleName())));
            }
        };
    }
}
