package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clockport.fake.conformance.ConformanceReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The handles of everything that is kept, and of what clients did with it. */
final class StateControl {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Simulation simulation;
    private final Runnable reset;
    private final Optional<Supplier<ConformanceReport>> report;

    /** {@code reset} puts everything back that does not belong to the simulation. */
    StateControl(Simulation simulation, Runnable reset, Optional<Supplier<ConformanceReport>> report) {
        this.simulation = simulation;
        this.reset = reset;
        this.report = report;
    }

    Stream<ControlRoute> routes() {
        return Stream.of(
                ControlRoute.of("GET", "/state", call -> Answer.text(200, "application/json", simulation.state()))
                        .slowly(),
                ControlRoute.of("PUT", "/state", this::replace).slowly(),
                ControlRoute.of("POST", "/reset", call -> reset()),
                ControlRoute.of("GET", "/report", call -> report()));
    }

    private Answer replace(ControlCall call) {
        return simulation.replaceState(call.text()).fold(problem -> refused(problem), done -> Answer.empty(204));
    }

    private static Answer refused(String problem) {
        throw ControlCall.refusal("$", "cannot be used as a state: " + problem);
    }

    private Answer reset() {
        simulation.reset();
        reset.run();
        return Answer.empty(204);
    }

    private Answer report() {
        return report.map(Supplier::get)
                .map(made -> Answer.ok(json(made.asJson())))
                .orElseGet(() -> Answer.error(
                        404, 404, "Nobody watches the clients: start the fake with --report, or watching()."));
    }

    private static JsonNode json(String own) {
        try {
            return JSON.readTree(own);
        } catch (IOException ownDocument) {
            throw new UncheckedIOException(ownDocument);
        }
    }
}
