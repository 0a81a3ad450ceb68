package io.clockport.junit;

import io.clockport.fake.conformance.Finding;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives each test a fake Clockify of its own, as {@link ClockifyFake} says; used without that annotation, an empty one. Tests
 * can run in parallel. JUnit ends the fake with its test, from version 5.13 on.
 */
public final class FakeClockifyExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(FakeClockifyExtension.class);

    /** A parameter of a test's constructor belongs to the test, and so to its fake. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Offer.to(parameter).isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException("a fake belongs to one test: take "
                    + parameter.getParameter().getType().getSimpleName()
                    + " in the test or in @BeforeEach, not before all tests");
        }
        var fake = context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        FakeClockify.class, type -> FakeClockify.start(FakeSettings.of(context)), FakeClockify.class);
        return Offer.to(parameter).orElseThrow().apply(fake);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(context.getStore(NAMESPACE).get(FakeClockify.class, FakeClockify.class))
                .ifPresent(fake -> judge(fake, context));
    }

    private static void judge(FakeClockify fake, ExtensionContext context) {
        var settings = FakeSettings.of(context);
        context.getExecutionException()
                .filter(failure -> !(failure instanceof TestAbortedException))
                .ifPresent(failure -> tell(failure, evidence(fake, settings), context));
        var forbidden = fake.report().findings().stream()
                .map(Finding::rule)
                .filter(settings::forbids)
                .collect(Collectors.joining(", "));
        if (!forbidden.isEmpty()) {
            Assertions.fail("a client did what this test forbids: " + forbidden + "\n" + evidence(fake, settings));
        }
    }

    /** Twice, because Surefire passes over what is published and shows what is suppressed, and some consoles the reverse. */
    private static void tell(Throwable failure, String evidence, ExtensionContext context) {
        context.publishReportEntry("clockify", evidence);
        failure.addSuppressed(new RequestsOfTheTest(evidence));
    }

    private static String evidence(FakeClockify fake, FakeSettings settings) {
        return fake.requests() + (settings.watching() ? "\n" + fake.report().asText() : "");
    }
}
