package io.clockport.fake;

import io.clockport.contract.Fidelity;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Collects the rows of the fidelity table whose tests passed and those whose tests failed, and prints them in the end. */
final class ConfirmedRows implements TestWatcher, AfterAllCallback {

    private final Set<String> shown = new ConcurrentSkipListSet<>();
    private final Set<String> contradicted = new ConcurrentSkipListSet<>();

    @Override
    public void testSuccessful(ExtensionContext context) {
        shown.addAll(rowsOf(context.getRequiredTestMethod()));
    }

    /** Only what was seen contradicts: a key that is wrong or a service that is away shows nothing. */
    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        if (cause instanceof AssertionError) {
            contradict(context);
        }
    }

    private void contradict(ExtensionContext context) {
        contradicted.addAll(rowsOf(context.getRequiredTestMethod()));
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        // Nothing was seen either way.
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            System.out.print(report());
        }
    }

    /** One row a line; what one test shows and another contradicts is not confirmed. */
    String report() {
        var confirmed = new TreeSet<>(shown);
        confirmed.removeAll(contradicted);
        var text = new StringBuilder();
        confirmed.forEach(row -> text.append("confirmed: ").append(row).append('\n'));
        contradicted.forEach(row -> text.append("contradicted: ").append(row).append('\n'));
        return text.append("live: confirmed=")
                .append(confirmed.size())
                .append(" contradicted=")
                .append(contradicted.size())
                .append('\n')
                .toString();
    }

    static Set<String> rowsOf(AnnotatedElement test) {
        var rows = new TreeSet<String>();
        Arrays.stream(test.getAnnotationsByType(Fidelity.class))
                .map(Fidelity::row)
                .forEach(rows::add);
        return rows;
    }
}
