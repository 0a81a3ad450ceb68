package io.clockport.fake.control;

import java.util.Optional;

/** On which requests a fault falls: those that have all of this. What is not said excludes nothing. */
public record FaultScope(
        Optional<String> method, Optional<PathPattern> path, Optional<String> operation, Optional<String> workspace) {

    boolean includes(Subject subject) {
        return method.map(subject.method()::equals).orElse(true)
                && path.map(pattern -> pattern.fits(subject.whole(), subject.below()))
                        .orElse(true)
                && operation.map(subject.operation()::equals).orElse(true)
                && workspace.map(subject.workspace()::equals).orElse(true);
    }
}
