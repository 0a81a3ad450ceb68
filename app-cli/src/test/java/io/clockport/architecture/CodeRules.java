package io.clockport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.clockport.cli.breakage.EndsTheProcess;
import io.clockport.http.breakage.AsksTheMachine;
import io.clockport.http.breakage.BelievesInBytes;
import io.clockport.http.breakage.InventsAnException;
import io.clockport.http.breakage.IsBuiltWithPerhaps;
import io.clockport.http.breakage.LeakyApiKey;
import io.clockport.http.breakage.LogsByItself;
import io.clockport.http.breakage.Prints;
import io.clockport.http.breakage.RunsAProgram;
import io.clockport.http.breakage.SpeaksTurkish;
import io.clockport.http.breakage.TakesPerhaps;
import io.clockport.http.breakage.TrustsSerializedObjects;
import io.clockport.unmarked.breakage.ForgetsAboutNull;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** How code is written, wherever it stands. */
final class CodeRules {

    private static final String KEYTOOL = Place.ROOT + ".fake.Keytool";

    private static final DescribedPredicate<List<JavaClass>> AN_OPTIONAL =
            describe("an Optional", types -> types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class)));

    @BrokenBy(ForgetsAboutNull.class)
    static final ArchRule every_package_is_null_marked =
            classes().should(liveInANullMarkedPackage()).because("without the mark the compiler looks away");

    @BrokenBy(TakesPerhaps.class)
    static final ArchRule no_public_method_takes_an_optional = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(Place.WIRE)
            .should()
            .haveRawParameterTypes(AN_OPTIONAL)
            .because("two methods with good names say more than one with a perhaps");

    @BrokenBy(IsBuiltWithPerhaps.class)
    static final ArchRule no_public_constructor_takes_an_optional_but_a_records = noConstructors()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should()
            .haveRawParameterTypes(AN_OPTIONAL)
            .because("a record shows what it holds; everything else can have a factory with a good name");

    @BrokenBy(LeakyApiKey.class)
    static final ArchRule secrets_are_not_records = classes()
            .that()
            .haveSimpleNameEndingWith("Key")
            .or()
            .haveSimpleNameEndingWith("Token")
            .or()
            .haveSimpleNameEndingWith("Secret")
            .or()
            .haveSimpleNameEndingWith("Password")
            .should()
            .notBeRecords()
            .because("a record prints its components, and a log is read by many");

    @BrokenBy(Prints.class)
    static final ArchRule only_the_command_prints = noClasses()
            .that()
            .resideOutsideOfPackage(Place.CLI)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(target(nameMatching("printStackTrace")))
            .because("the terminal belongs to whoever embeds the library");

    @BrokenBy(LogsByItself.class)
    static final ArchRule nobody_brings_a_logging_backend = noClasses()
            .that()
            .resideOutsideOfPackage(Place.CLI)
            .should()
            .dependOnClassesThat(nameMatching("java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger")
                    .forSubtype())
            .because("where a log goes is for whoever embeds the library to say");

    @BrokenBy(EndsTheProcess.class)
    static final ArchRule only_main_ends_the_process = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Place.ROOT + ".cli.Main")
            .and()
            .doNotHaveFullyQualifiedName(Place.ROOT + ".cli.cached.Recall")
            .should()
            .callMethodWhere(target(owner(assignableTo(System.class).or(assignableTo(Runtime.class))))
                    .and(target(nameMatching("exit|halt"))))
            .because("a process that ends in the middle leaves half of its work undone");

    @BrokenBy(AsksTheMachine.class)
    static final ArchRule only_the_command_asks_the_machine = noClasses()
            .that()
            .resideOutsideOfPackage(Place.CLI)
            .and()
            .doNotHaveFullyQualifiedName(KEYTOOL)
            .should()
            .callMethodWhere(target(nameMatching("getenv|getProperty|getProperties"))
                    .and(target(owner(equivalentTo(System.class))))
                    .or(target(nameMatching("systemDefault|systemDefaultZone"))))
            .because("a library that behaves differently on another machine has settings that nobody wrote down");

    @BrokenBy(SpeaksTurkish.class)
    static final ArchRule nobody_changes_case_or_formats_in_the_machines_language = noClasses()
            .should()
            .callMethodWhere(describe("depends on the default locale", CodeRules::dependsOnTheLocale))
            .because("in Turkish the lower case of TITLE is not title");

    @BrokenBy(BelievesInBytes.class)
    static final ArchRule nobody_turns_bytes_into_text_in_the_machines_charset = noClasses()
            .should()
            .callCodeUnitWhere(describe("depends on the default charset", CodeRules::dependsOnTheCharset))
            .because("on Java 17 the default is not UTF-8 everywhere");

    @BrokenBy(InventsAnException.class)
    static final ArchRule nobody_has_to_catch_an_exception_of_ours = noClasses()
            .that()
            .resideOutsideOfPackage(Place.ROOT + ".failure..")
            .and()
            .arePublic()
            .should()
            .beAssignableTo(Throwable.class)
            .because("expected trouble is a value, and for a defect the JDK has exceptions enough");

    @BrokenBy(TrustsSerializedObjects.class)
    static final ArchRule nobody_deserializes_objects = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(ObjectInputStream.class))
            .because("whoever writes the bytes chooses what runs");

    @BrokenBy(RunsAProgram.class)
    static final ArchRule nobody_runs_programs = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Place.ROOT + ".cli.Program")
            .and()
            .doNotHaveFullyQualifiedName(KEYTOOL)
            .should()
            .dependOnClassesThat(assignableTo(ProcessBuilder.class).or(assignableTo(Process.class)))
            .because("only a key may be behind one, and only the JDK makes a certificate, by one of its own");

    private CodeRules() {}

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        type.getPackage().isAnnotatedWith(NullMarked.class),
                        type.getName() + " lives in a package without @NullMarked"));
            }
        };
    }

    private static boolean dependsOnTheLocale(JavaCall<?> call) {
        var types = call.getTarget().getRawParameterTypes();
        return call.getTargetOwner().isEquivalentTo(String.class)
                && switch (call.getName()) {
                    case "toLowerCase", "toUpperCase" -> types.isEmpty();
                    case "format" -> types.size() == 2;
                    case "formatted" -> true;
                    default -> false;
                };
    }

    private static boolean dependsOnTheCharset(JavaCall<?> call) {
        var types = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
        return switch (call.getTargetOwner().getName() + "." + call.getName()) {
            case "java.lang.String.getBytes" -> types.isEmpty();
            case "java.lang.String.<init>" -> types.equals(List.of("[B"));
            case "java.io.InputStreamReader.<init>", "java.io.OutputStreamWriter.<init>" -> types.size() == 1;
            case "java.io.FileReader.<init>", "java.io.FileWriter.<init>" ->
                !types.contains("java.nio.charset.Charset");
            default -> false;
        };
    }
}
