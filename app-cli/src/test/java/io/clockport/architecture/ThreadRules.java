package io.clockport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.clockport.http.breakage.CountsForEverybody;
import io.clockport.http.breakage.ReadsTheTime;
import io.clockport.http.breakage.RemembersForEverybody;
import io.clockport.http.breakage.WaitsForALock;
import io.clockport.http.breakage.WaitsForAnAnswer;
import io.clockport.http.breakage.WaitsForItsTurn;
import java.time.Clock;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;

/** Who may wait, and what threads may share. */
final class ThreadRules {

    private static final DescribedPredicate<JavaClass> SHARED_CONTAINER = describe(
            "made to be changed",
            type -> type.isAssignableTo(ThreadLocal.class)
                    || type.getPackageName().equals("java.util.concurrent.atomic")
                    || type.isAssignableTo(ConcurrentMap.class));

    @BrokenBy(WaitsForAnAnswer.class)
    static final ArchRule nobody_blocks = noClasses()
            .that()
            .resideOutsideOfPackages(Place.CLI, Place.CONTRACT, Place.JUNIT)
            .should()
            .callMethodWhere(blocks())
            .because("one event loop that waits stops every request on it");

    // The served fake may: its books have one lock in any case, and nobody but a test waits for it.
    @BrokenBy(WaitsForItsTurn.class)
    static final ArchRule no_method_of_the_http_adapter_is_synchronized = noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(Place.HTTP)
            .should()
            .haveModifier(JavaModifier.SYNCHRONIZED)
            .because("an event loop that queues for a monitor is one that waits");

    @BrokenBy(WaitsForALock.class)
    static final ArchRule the_http_adapter_takes_no_lock = noClasses()
            .that()
            .resideInAPackage(Place.HTTP)
            .should()
            .callMethodWhere(target(owner(assignableTo(Lock.class))).and(target(nameMatching("lock.*"))))
            .because("an event loop that queues for a lock is one that waits");

    @BrokenBy(CountsForEverybody.class)
    static final ArchRule no_static_is_reassigned = noFields()
            .that()
            .areStatic()
            .should()
            .notBeFinal()
            .because("a static outlives the test that set it, and belongs to every account at once");

    @BrokenBy(RemembersForEverybody.class)
    static final ArchRule no_static_holds_what_changes = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(SHARED_CONTAINER)
            .because("a final field whose content changes is a static variable in disguise");

    @BrokenBy(ReadsTheTime.class)
    static final ArchRule nobody_asks_for_the_time_but_a_clock_that_was_handed_in = noClasses()
            .should()
            .callMethodWhere(describe("reads the machine's clock", ThreadRules::readsTheTime))
            .because("whoever reads the time himself cannot be tested at five to midnight");

    private ThreadRules() {}

    private static boolean readsTheTime(JavaCall<?> call) {
        var onTime = call.getTargetOwner().getPackageName().startsWith("java.time");
        var handedIn =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return (onTime && call.getName().equals("now") && !handedIn)
                || (call.getTargetOwner().isEquivalentTo(System.class)
                        && call.getName().equals("currentTimeMillis"));
    }

    private static DescribedPredicate<JavaCall<?>> blocks() {
        return describe("blocks its thread", call -> {
            var method = call.getName();
            return switch (call.getTargetOwner().getName()) {
                case "java.lang.Thread" -> method.equals("sleep") || method.equals("join");
                case "java.lang.Object" -> method.equals("wait");
                case "java.util.concurrent.Future", "java.util.concurrent.CompletableFuture" ->
                    method.equals("get") || method.equals("join");
                case "java.util.concurrent.CountDownLatch",
                        "java.util.concurrent.CyclicBarrier",
                        "java.util.concurrent.locks.Condition",
                        "java.util.concurrent.ExecutorService",
                        "io.vertx.core.Future" -> method.startsWith("await") || method.equals("invokeAll");
                case "java.util.concurrent.Semaphore" -> method.startsWith("acquire");
                case "java.util.concurrent.BlockingQueue", "java.util.concurrent.LinkedBlockingQueue" ->
                    method.equals("take") || method.equals("put");
                default -> false;
            };
        });
    }
}
