package io.clockport.fake;

import io.clockport.fake.control.Subject;
import java.util.Comparator;
import java.util.List;

/** Sees requests as faults look at them. */
final class Subjects {

    private final List<Operation> operations = Operations.all();

    /** The names that operations have. */
    List<String> names() {
        return operations.stream().map(Operation::name).distinct().sorted().toList();
    }

    Subject of(Received received) {
        var below = Target.of(received.request().uri()).map(Target::path).orElseGet(received::path);
        return new Subject(
                received.method(),
                received.path(),
                below,
                operation(received.method(), below),
                received.workspace(),
                page(received));
    }

    private String operation(String method, String path) {
        var segments = Operation.segments(path);
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.fits(segments))
                .max(Comparator.comparingLong(Operation::literals))
                .map(Operation::name)
                .orElse("");
    }

    private static int page(Received received) {
        try {
            return received.query().page();
        } catch (BadRequest unreadable) {
            return 1;
        }
    }
}
