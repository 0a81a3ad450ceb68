package io.clockport.fake;

import io.clockport.Clockify;
import io.clockport.fake.conformance.ConformanceReport;
import io.clockport.fake.control.FaultPlan;
import io.clockport.fake.control.RateLimits;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The parts of a server that work together on requests, put together. */
final class Workings {

    private final Optional<Simulation> simulation;
    private final Optional<Observer> observer;
    private final Supplier<SelfSigned> certificate;
    private final Delivery delivery;
    private final FaultPlan faults = new FaultPlan();
    private final Subjects subjects = new Subjects();
    private final Journal journal;
    private final Turns turns = new Turns();
    private final RateLimits limits;
    private final RequestHandler api;

    Workings(
            Vertx vertx,
            Listening listening,
            Function<String, Optional<Clockify>> accountOf,
            Supplier<Instant> now,
            Optional<Simulation> simulation,
            Optional<Observer> observer,
            Supplier<SelfSigned> certificate) {
        this.certificate = certificate;
        this.simulation = simulation;
        this.observer = observer;
        this.delivery = new Delivery(vertx, now, simulation.isPresent());
        this.limits =
                new RateLimits(listening.pace().perSecond(), listening.pace().perHour());
        this.journal = new Journal(listening.limits().journal(), now, new Redaction(keys()));
        var quirks = quirks();
        var service = new Service(
                accountOf,
                simulation.isPresent(),
                simulation.flatMap(Simulation::administration),
                quirks,
                new Allowances(quirks, limits),
                turns,
                now);
        var records = new Records(journal, observer);
        this.api = new RequestHandler(
                faults, subjects, new FaultyService(service, records, delivery, now), service, records, delivery);
    }

    RequestHandler api() {
        return api;
    }

    Journal journal() {
        return journal;
    }

    Turns turns() {
        return turns;
    }

    Delivery delivery() {
        return delivery;
    }

    /** The control plane, which a server without a simulation does not have. */
    Optional<ControlPlane> control() {
        return simulation.map(simulated ->
                new ControlPlane(routes(simulated).toList(), new ControlPage(simulated, journal, faults, report())));
    }

    private Optional<Supplier<ConformanceReport>> report() {
        return observer.map(watching -> watching::report);
    }

    private Stream<ControlRoute> routes(Simulation simulated) {
        return Stream.of(
                        new StateControl(simulated, this::reset, report()).routes(),
                        new SnapshotControl(simulated).routes(),
                        new ClockControl(simulated).routes(),
                        new FaultControl(faults, subjects.names()).routes(),
                        new QuirkControl(simulated, limits).routes(),
                        new LimitControl(limits).routes(),
                        simulated.administration().map(PeopleControl::new).stream()
                                .flatMap(PeopleControl::routes),
                        new JournalControl(journal).routes(),
                        new CertificateControl(certificate).routes(),
                        new ControlDocument().routes())
                .flatMap(routes -> routes);
    }

    private void reset() {
        faults.clear();
        limits.reset();
        journal.clear();
        observer.ifPresent(Observer::clear);
    }

    private Predicate<WireQuirk> quirks() {
        return simulation.<Predicate<WireQuirk>>map(simulated -> simulated::has).orElse(WireQuirk::byDefault);
    }

    private Predicate<String> keys() {
        return simulation
                .<Predicate<String>>map(
                        simulated -> text -> simulated.accountOf(text).isPresent())
                .orElse(text -> false);
    }
}
