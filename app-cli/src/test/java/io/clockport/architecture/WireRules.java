package io.clockport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import io.clockport.fake.breakage.BorrowsTheOthersWire;
import io.clockport.http.breakage.WritesJsonHere;
import io.clockport.http.wire.breakage.IsNoRecordJson;
import io.clockport.http.wire.breakage.Misnamed;
import io.clockport.timeentry.breakage.ParsesJson;

/** What the wire looks like is known where the wire is. */
final class WireRules {

    @BrokenBy(WritesJsonHere.class)
    static final ArchRule json_annotations_stand_on_the_wire_only = noClasses()
            .that()
            .resideOutsideOfPackage(Place.WIRE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.annotation..")
            .because("a domain type that knows its spelling changes when the service's spelling does");

    @BrokenBy(ParsesJson.class)
    static final ArchRule json_is_read_and_written_at_the_edges_only = noClasses()
            .that(Place.IN_CORE.or(resideInAPackage(Place.CONTRACT)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "tools.jackson..", "io.vertx.core.json..")
            .because("inside the house there are words, not spellings");

    @BrokenBy(IsNoRecordJson.class)
    static final ArchRule wire_types_are_records = classes()
            .that()
            .resideInAPackage(Place.WIRE)
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords()
            .because("what goes over the wire is data and nothing else");

    @BrokenBy(Misnamed.class)
    static final ArchRule wire_types_are_called_json = classes()
            .that()
            .resideInAPackage(Place.WIRE)
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveSimpleNameEndingWith("Json")
            .because("a reader must see at once that a Project and a ProjectJson are different things");

    @BrokenBy(BorrowsTheOthersWire.class)
    static final ArchRule wire_types_do_not_leave_the_adapter = noClasses()
            .that()
            .resideOutsideOfPackage(Place.HTTP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Place.HTTP.replace("..", ".wire.."))
            .because("two sides that share their wire types agree with each other when both are wrong");

    private WireRules() {}
}
