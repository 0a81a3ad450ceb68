package io.clockport.fake;

import io.clockport.fake.conformance.Outcome;
import io.clockport.fake.control.FaultInForce;
import java.time.Instant;
import java.util.Optional;

/** Everything that remembers requests: the journal, and the observer when clients are watched. */
final class Records {

    private final Journal journal;
    private final Optional<Observer> observer;

    Records(Journal journal, Optional<Observer> observer) {
        this.journal = journal;
        this.observer = observer;
    }

    Instant arrival() {
        return observer.map(Observer::now).orElse(Instant.EPOCH);
    }

    void add(Received received, Answer answer) {
        journal.add(received, answer, Optional.empty());
        observe(received, answer, Outcome.ANSWERED);
    }

    /** Remembers what a fault did: the answer as it is, or as it would have been. */
    void add(Received received, Answer answer, Outcome outcome, FaultInForce fault) {
        journal.add(received, answer, Optional.of(fault));
        observe(received, answer, outcome);
    }

    private void observe(Received received, Answer answer, Outcome outcome) {
        observer.ifPresent(
                watching -> watching.add(received.request(), received.bytes(), received.arrived(), answer, outcome));
    }
}
