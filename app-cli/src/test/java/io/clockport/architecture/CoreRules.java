package io.clockport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import io.clockport.port.DrivenPort;
import io.clockport.project.breakage.BorrowsATryFromVavr;
import io.clockport.project.breakage.CanBeInherited;
import io.clockport.project.breakage.ChangesItsMind;
import io.clockport.project.breakage.HiresAThread;
import io.clockport.project.breakage.KnowsFiles;
import io.clockport.project.breakage.KnowsTimeWithoutAZone;
import io.clockport.project.breakage.LooksAhead;
import io.clockport.project.breakage.ReadsTheClock;
import io.clockport.project.breakage.RollsDice;
import io.clockport.timesheet.breakage.AsksAPort;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The core is pure. */
final class CoreRules {

    private static final DescribedPredicate<JavaClass> PURE_LIBRARIES = resideInAnyPackage(
            "java.lang",
            "java.lang.annotation",
            "java.time..",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "java.util.concurrent..",
            "io.vavr.control",
            "org.jspecify.annotations");

    @BrokenBy(KnowsFiles.class)
    static final ArchRule the_core_depends_on_nothing_that_does_input_or_output = classes()
            .that(Place.IN_CORE)
            .should()
            .onlyDependOnClassesThat(Place.IN_CORE.or(PURE_LIBRARIES))
            .because("the domain must run anywhere and outlive every framework");

    @BrokenBy(ReadsTheClock.class)
    static final ArchRule the_core_reads_neither_clock_nor_machine = noClasses()
            .that(Place.IN_CORE)
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java.time..")))
                    .and(target(nameMatching("now|system|systemUTC|systemDefault|systemDefaultZone|tick.*")))
                    .or(target(owner(assignableTo(System.class)))
                            .and(target(nameMatching("currentTimeMillis|nanoTime|getenv|getProperty|getProperties")))))
            .because("a test repeats only if time and surroundings are handed in");

    @BrokenBy(RollsDice.class)
    static final ArchRule the_core_rolls_no_dice = noClasses()
            .that(Place.IN_CORE)
            .should()
            .callCodeUnitWhere(target(owner(assignableTo("java.util.random.RandomGenerator"))))
            .orShould()
            .callMethodWhere(target(nameMatching("randomUUID|random")))
            .because("a test repeats only if ids and chance are handed in");

    @BrokenBy(KnowsTimeWithoutAZone.class)
    static final ArchRule the_core_keeps_moments_in_utc = noClasses()
            .that(Place.IN_CORE)
            .should()
            .dependOnClassesThat(nameMatching("java\\.time\\.(LocalDateTime|LocalTime|OffsetTime|OffsetDateTime)"
                            + "|java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)")
                    .forSubtype())
            .because("a moment is an Instant; a zone appears only where a person named a day");

    @BrokenBy(BorrowsATryFromVavr.class)
    static final ArchRule the_core_takes_only_either_and_validation_from_vavr = noClasses()
            .that(Place.IN_CORE)
            .should()
            .dependOnClassesThat(resideInAPackage("io.vavr..")
                    .and(not(nameMatching("io\\.vavr\\.control\\.(Either|Validation)(\\$.*)?")
                            .forSubtype())))
            .because("a second dialect for what the JDK can say would have to be learnt by everybody");

    @BrokenBy(ChangesItsMind.class)
    static final ArchRule the_core_has_no_field_that_changes = fields().that()
            .areDeclaredInClassesThat(Place.IN_CORE.and(not(called("PageSubscription"))))
            .should()
            .beFinal()
            .because("a value can be shared between threads without thought");

    @BrokenBy(CanBeInherited.class)
    static final ArchRule the_core_is_not_inherited_from = classes()
            .that(Place.IN_CORE)
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("nothing in it was designed to be overridden");

    @BrokenBy(HiresAThread.class)
    static final ArchRule the_core_starts_no_threads = noClasses()
            .that(Place.IN_CORE)
            .should()
            .dependOnClassesThat(assignableTo(Thread.class).or(assignableTo(Executor.class)))
            .orShould()
            .callMethodWhere(
                    target(owner(assignableTo(CompletableFuture.class))).and(target(nameEndingWith("Async"))))
            .because("on which thread an answer comes is for the adapter that gives it to say");

    @BrokenBy(LooksAhead.class)
    static final ArchRule the_packages_of_the_core_know_only_those_before_them = classes()
            .that(Place.IN_CORE)
            .should(new KnowOnlyWhatComesBefore(Place.CORE_ORDER))
            .because("a reader can take the core in from left to right, and nothing depends on everything");

    @BrokenBy(AsksAPort.class)
    static final ArchRule the_timesheet_is_pure_algebra = noClasses()
            .that()
            .resideInAPackage(Place.TIMESHEET)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(DrivenPort.class)
            .because("adding up hours needs entries, and nobody who fetches them");

    private CoreRules() {}

    private static DescribedPredicate<JavaClass> called(String simpleName) {
        return HasName.Predicates.<JavaClass>nameEndingWith("." + simpleName).forSubtype();
    }
}
