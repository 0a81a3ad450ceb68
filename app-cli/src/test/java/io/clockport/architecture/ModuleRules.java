package io.clockport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.clockport.attic.breakage.HasNoPlace;
import io.clockport.cli.cached.breakage.BringsALibrary;
import io.clockport.cli.render.Length;
import io.clockport.client.breakage.RunsIntoTheTag;
import io.clockport.contract.breakage.ChoosesAnAdapter;
import io.clockport.contract.breakage.RunsOnVertx;
import io.clockport.http.breakage.KnowsItsSibling;
import io.clockport.http.breakage.RunsAUseCase;
import io.clockport.http.breakage.ShipsATestTool;
import io.clockport.http.breakage.ShowsItsInside;
import io.clockport.http.breakage.StartsTheCommand;
import io.clockport.inmemory.breakage.AsksItsWayThroughOptions;
import io.clockport.junit.breakage.CallsTheRealService;
import io.clockport.tag.breakage.RunsIntoTheClient;
import io.clockport.task.breakage.KeepsItsOwnBooks;

/** Who may know whom. */
final class ModuleRules {

    @BrokenBy(HasNoPlace.class)
    static final ArchRule every_class_has_a_place = classes()
            .should(ArchConditions.be(Place.IN_THE_HOUSE))
            .because("a package that no rule has heard of is held to no rule");

    @BrokenBy({RunsIntoTheClient.class, RunsIntoTheTag.class})
    static final ArchRule packages_have_no_cycles = slices().assignedFrom(new PackageByPackage())
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one, and can only be understood and changed together");

    @BrokenBy(KnowsItsSibling.class)
    static final ArchRule adapters_do_not_know_each_other = slices().assignedFrom(new AdapterByAdapter())
            .should()
            .notDependOnEachOther()
            .because("each must be replaceable, and two that share code agree when both are wrong");

    @BrokenBy(ChoosesAnAdapter.class)
    static final ArchRule only_wiring_chooses_an_adapter = noClasses()
            .that()
            .resideOutsideOfPackages(Place.HTTP, Place.IN_MEMORY, Place.FAKE, Place.JUNIT, Place.CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Place.HTTP, Place.IN_MEMORY, Place.FAKE, Place.JUNIT)
            .because("what is chosen in one place can be changed in one place");

    @BrokenBy(CallsTheRealService.class)
    static final ArchRule the_test_tool_never_calls_the_real_service = noClasses()
            .that()
            .resideInAPackage(Place.JUNIT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Place.HTTP)
            .because("a test that can reach the service will one day change something there");

    @BrokenBy(StartsTheCommand.class)
    static final ArchRule nobody_depends_on_the_command = noClasses()
            .that()
            .resideOutsideOfPackage(Place.CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Place.CLI)
            .because("this is a library first; the command is one user of it");

    @BrokenBy(RunsAUseCase.class)
    static final ArchRule an_adapter_knows_no_use_case = noClasses()
            .that()
            .resideInAnyPackage(Place.HTTP, Place.IN_MEMORY, Place.FAKE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Place.USE_CASE, Place.TIMESHEET)
            .because("use cases stand on the ports, and an adapter stands below them");

    @BrokenBy(ShowsItsInside.class)
    static final ArchRule an_adapter_shows_what_its_users_need_and_no_more = classes()
            .that()
            .resideInAnyPackage(Place.HTTP, Place.IN_MEMORY, Place.FAKE, Place.JUNIT)
            .and()
            .resideOutsideOfPackages(Place.WIRE, Place.CONTROL)
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .haveNameMatching(".*\\.(" + String.join("|", Place.SHOWN_BY_ADAPTERS) + ")")
            .because("what is public is promised; a new public type is added to this list on purpose");

    @BrokenBy(RunsOnVertx.class)
    static final ArchRule vertx_stays_where_the_network_is = noClasses()
            .that()
            .resideOutsideOfPackages(Place.HTTP, Place.FAKE, Place.CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx..", "io.netty..")
            .because("a user of the core must not have to learn or carry Vert.x");

    @BrokenBy(KeepsItsOwnBooks.class)
    static final ArchRule the_embedded_store_stays_behind_the_books = noClasses()
            .that()
            .resideOutsideOfPackage(Place.IN_MEMORY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.h2..")
            .because("one implementation of the fake's behaviour means one place that stores");

    @BrokenBy(AsksItsWayThroughOptions.class)
    static final ArchRule the_command_line_parser_stays_in_the_command = noClasses()
            .that()
            .resideOutsideOfPackage(Place.CLI)
            .should()
            .dependOnClassesThat(resideInAnyPackage("picocli..", "me.tongfei.progressbar.."))
            .because("arguments and terminals are known in one place");

    @BrokenBy(BringsALibrary.class)
    static final ArchRule a_status_is_recalled_without_the_program = classes()
            .that()
            .resideInAPackage(Place.RECALL)
            .or()
            .haveFullyQualifiedName(Place.ROOT + ".cli.render.Length")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", Place.RECALL, "org.jspecify..").or(equivalentTo(Length.class)))
            .because("it runs from a jar of its own, in which there is nothing else");

    @BrokenBy(ShipsATestTool.class)
    static final ArchRule test_libraries_are_shipped_by_the_test_modules_only = noClasses()
            .that()
            .resideOutsideOfPackages(Place.CONTRACT, Place.JUNIT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.assertj..", "org.opentest4j..")
            .because("a library must not bring test tools into a production class path");

    private ModuleRules() {}
}
