package io.clockport.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Holds each package to a place in a row, in which it may look at those before it only. */
final class KnowOnlyWhatComesBefore extends ArchCondition<JavaClass> {

    private final List<String> order;

    KnowOnlyWhatComesBefore(List<String> order) {
        super("know only packages before their own in " + order);
        this.order = order;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        int own = placeOf(type);
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        Place.IN_CORE.test(dependency.getTargetClass().getBaseComponentType()))
                .filter(dependency -> placeOf(dependency.getTargetClass().getBaseComponentType()) > own)
                .forEach(dependency -> events.add(violation(dependency)));
    }

    private int placeOf(JavaClass type) {
        var below = type.getPackageName().substring(Place.ROOT.length());
        return order.indexOf(below.isEmpty() ? "" : below.split("\\.")[1]);
    }

    private static ConditionEvent violation(Dependency dependency) {
        return SimpleConditionEvent.violated(dependency, dependency.getDescription());
    }
}
