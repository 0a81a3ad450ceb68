package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The handles for tests under {@code /__clockport/}: state, clock, faults, journal. */
final class ControlPlane {

    static final String PREFIX = "/__clockport/";

    private static final int LONGEST_DELAY_MILLIS = 600_000;
    private static final int MOST_TIMES = 1_000_000;

    private final Simulation simulation;
    private final FaultPlan faults;
    private final Journal journal;

    private final Optional<Observer> observer;

    ControlPlane(Simulation simulation, FaultPlan faults, Journal journal, Optional<Observer> observer) {
        this.simulation = simulation;
        this.faults = faults;
        this.journal = journal;
        this.observer = observer;
    }

    Answer answer(String method, String path, byte[] body) {
        return switch (method + " " + path.substring(PREFIX.length() - 1)) {
            case "GET /state" -> Answer.ok(json(simulation.state()));
            case "PUT /state" ->
                simulation
                        .replaceState(new String(body, StandardCharsets.UTF_8))
                        .fold(problem -> Answer.error(400, 400, problem), done -> Answer.empty(204));
            case "POST /reset" -> reset();
            case "GET /clock" -> clock();
            case "PUT /clock" -> setClock(Body.object(body));
            case "POST /faults" -> addFault(Body.object(body));
            case "DELETE /faults" -> {
                faults.clear();
                yield Answer.empty(204);
            }
            case "GET /journal" -> Answer.ok(journal.all());
            case "GET /report" ->
                observer.map(watching -> Answer.ok(json(watching.report().asJson())))
                        .orElseGet(() -> Answer.error(
                                404, 404, "Nobody watches the clients: start the fake with --report, or watching()."));
            default ->
                Answer.error(
                        404, 404, "There is no " + method + " " + path + "; see the reference of the control plane.");
        };
    }

    private Answer reset() {
        simulation.reset();
        faults.clear();
        journal.clear();
        observer.ifPresent(Observer::clear);
        return Answer.empty(204);
    }

    private Answer clock() {
        return Answer.ok(Wire.object().put("now", Moments.write(simulation.now())));
    }

    private Answer setClock(Body body) {
        var advance = body.text("advance");
        if (advance.isPresent()) {
            simulation.advanceClock(duration(advance.get()));
        } else if (body.isSet("running")) {
            simulation.runClock();
        } else {
            simulation.setClock(
                    body.moment("now")
                            .orElseThrow(
                                    () -> BadRequest.rule(
                                            "one of \"now\" (a moment), \"advance\" (a duration such as PT1H) or \"running\": true is needed")));
        }
        return clock();
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (java.time.DateTimeException nonsense) {
            throw BadRequest.rule("\"advance\" is a duration such as PT1H, not " + text);
        }
    }

    private Answer addFault(Body body) {
        var effect = body.text("effect").orElse("FAIL");
        var known = Arrays.stream(Fault.Effect.values()).map(Enum::name).toList();
        if (!known.contains(effect)) {
            throw BadRequest.rule("unknown effect " + effect + "; known are " + String.join(", ", known));
        }
        faults.add(new Fault(
                body.text("method").map(method -> method.toUpperCase(Locale.ROOT)),
                body.text("path"),
                number(body, "times", 1, 1, MOST_TIMES),
                Fault.Effect.valueOf(effect),
                number(body, "status", 503, 400, 599),
                number(body, "delayMs", 0, 0, LONGEST_DELAY_MILLIS),
                body.number("retryAfter")));
        return Answer.empty(204);
    }

    private static int number(Body body, String name, int byDefault, int least, int most) {
        long value = body.number(name).orElse((long) byDefault);
        if (value < least || value > most) {
            throw BadRequest.rule("\"" + name + "\" lies between " + least + " and " + most + ", not at " + value);
        }
        return (int) value;
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException ownDocument) {
            throw new UncheckedIOException(ownDocument);
        }
    }
}
