package io.clockport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/** Which packages belong to which part of the house. */
final class Place {

    static final String ROOT = "io.clockport";

    static final String HTTP = ROOT + ".http..";
    static final String IN_MEMORY = ROOT + ".inmemory..";
    static final String FAKE = ROOT + ".fake..";
    static final String JUNIT = ROOT + ".junit..";
    static final String CLI = ROOT + ".cli..";
    static final String RECALL = ROOT + ".cli.cached..";
    static final String CONTRACT = ROOT + ".contract..";
    static final String WIRE = "..wire..";

    /** The inside of the server, which its module does not export. */
    static final String CONTROL = ROOT + ".fake.control..";

    static final String TIMESHEET = ROOT + ".timesheet..";
    static final String USE_CASE = ROOT + ".usecase..";

    /** The packages of the core in their order: each may know those before it and none after it. */
    static final List<String> CORE_ORDER = List.of(
            "port",
            "id",
            "money",
            "failure",
            "text",
            "time",
            "async",
            "paging",
            "user",
            "workspace",
            "client",
            "tag",
            "project",
            "task",
            "timeentry",
            "timesheet",
            "",
            "usecase");

    /** The public types of the adapters, the server and the test tool, without those of the wire. */
    static final List<String> SHOWN_BY_ADAPTERS = List.of(
            // http
            "HttpClockify",
            "HttpConfig",
            "HttpProxy",
            "Endpoint",
            "Credential",
            "Credentials",
            "Timeouts",
            "Pace",
            "Retry",
            "CircuitBreaker",
            "HttpEvent",
            // the limiter for fleets
            "RedisPace",
            "Fleet",
            // inmemory
            "InMemoryClockify",
            "Seed",
            "Faults",
            "Quirk",
            "Quirks",
            "Snapshot",
            "StoreProblem",
            "AdjustableClock",
            "Backstage",
            "Membership",
            "RunningTimer",
            // fake and junit
            "FakeClockifyServer",
            "RunningFake",
            "Simulation",
            "Administration",
            "WireQuirk",
            "ConformanceReport",
            "Finding",
            "Observation",
            "Outcome",
            "Overview",
            "Panel",
            "RequestLine",
            "FaultLine",
            "SwitchLine",
            "InMemorySimulation",
            "FakeClockify",
            "FakeControl",
            "FakeFault",
            "FakeLimit",
            "FakePeople",
            "FakeRequest",
            "ClockifyFake",
            "FakeClockifyExtension");

    static final DescribedPredicate<JavaClass> IN_CORE =
            resideInAnyPackage(corePackages()).as("are in the core");

    /** Every package that a module may put classes into. */
    static final DescribedPredicate<JavaClass> IN_THE_HOUSE =
            IN_CORE.or(resideInAnyPackage(HTTP, IN_MEMORY, FAKE, JUNIT, CLI, CONTRACT));

    private Place() {}

    private static String[] corePackages() {
        return CORE_ORDER.stream()
                .flatMap(part -> part.isEmpty() ? Stream.of(ROOT) : Stream.of(ROOT + "." + part + ".."))
                .toArray(String[]::new);
    }
}
