package io.clockport.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs a class of test cases as JUnit would, and says what came of them. */
final class Cases {

    private Cases() {}

    static EngineExecutionResults run(Class<?> cases) {
        return engine(cases).execute();
    }

    static EngineExecutionResults runInParallel(Class<?> cases) {
        return engine(cases)
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
                .execute();
    }

    private static EngineTestKit.Builder engine(Class<?> cases) {
        return EngineTestKit.engine("junit-jupiter").selectors(selectClass(cases));
    }

    /** What made the only case fail. */
    static Throwable failureOf(Class<?> cases) {
        return run(cases).allEvents().failed().stream()
                .findFirst()
                .flatMap(event ->
                        event.getRequiredPayload(TestExecutionResult.class).getThrowable())
                .orElseThrow();
    }

    /** What the cases published, as consoles and reports show it. */
    static String publishedBy(Class<?> cases) {
        return run(cases).allEvents().reportingEntryPublished().stream()
                .map(event -> event.getRequiredPayload(ReportEntry.class))
                .flatMap(entry -> entry.getKeyValuePairs().values().stream())
                .collect(Collectors.joining("\n"));
    }
}
