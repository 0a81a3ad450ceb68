package io.clockport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import io.clockport.contract.breakage.KeepsAContractToItself;
import io.clockport.contract.breakage.KnowsAnAdapter;
import io.clockport.contract.breakage.SpeaksInCamelCaseContract;
import org.junit.platform.commons.annotation.Testable;

/** What a third party gets to run. */
final class KitRules {

    @BrokenBy(KnowsAnAdapter.class)
    static final ArchRule the_kit_knows_no_adapter = noClasses()
            .that()
            .resideInAPackage(Place.CONTRACT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    Place.HTTP,
                    Place.IN_MEMORY,
                    Place.FAKE,
                    Place.JUNIT,
                    Place.CLI,
                    "io.vertx..",
                    "com.fasterxml..",
                    "org.h2..")
            .because("somebody else's adapter must run it with nothing of ours but the core");

    @BrokenBy(KeepsAContractToItself.class)
    static final ArchRule a_contract_can_be_run_by_anybody = classes()
            .that()
            .resideInAPackage(Place.CONTRACT)
            .and()
            .haveSimpleNameEndingWith("Contract")
            .should()
            .bePublic()
            .because("an adapter may want to run one contract before it has all ports");

    @BrokenBy(SpeaksInCamelCaseContract.class)
    static final ArchRule a_promise_is_a_sentence = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(Place.CONTRACT)
            .and()
            .areMetaAnnotatedWith(Testable.class)
            .should()
            .haveNameMatching("[a-z0-9]+(_[a-z0-9]+)+")
            .because("the name of a promise that was broken is what its adapter's author reads first");

    private KitRules() {}
}
