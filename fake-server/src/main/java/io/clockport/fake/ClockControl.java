package io.clockport.fake;

import io.clockport.fake.control.ControlBody;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The handles of the simulation's clock. */
final class ClockControl {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2099-12-31T23:59:59Z");

    private final Simulation simulation;

    ClockControl(Simulation simulation) {
        this.simulation = simulation;
    }

    Stream<ControlRoute> routes() {
        return Stream.of(
                ControlRoute.of("GET", "/clock", call -> clock()), ControlRoute.of("PUT", "/clock", this::change));
    }

    private Answer clock() {
        return Answer.ok(Wire.object().put("now", Moments.write(simulation.now())));
    }

    private Answer change(ControlCall call) {
        var wish = call.read(this::wish);
        wish.now().ifPresent(simulation::setClock);
        wish.advance().ifPresent(simulation::advanceClock);
        if (wish.running()) {
            simulation.runClock();
        }
        return clock();
    }

    private record Wish(Optional<Instant> now, Optional<Duration> advance, boolean running) {}

    private Wish wish(ControlBody body) {
        var wish = new Wish(
                body.moment("now"),
                body.duration("advance"),
                body.flag("running").orElse(false));
        long said = Stream.of(body.has("now"), body.has("advance"), wish.running())
                .filter(is -> is)
                .count();
        if (said != 1) {
            body.complain(
                    "",
                    "must say one of \"now\" (a moment such as 2026-03-30T08:00:00Z), \"advance\" (a duration such as PT1H) "
                            + "or \"running\": true");
        }
        wish.now().filter(moment -> !isPossible(moment)).ifPresent(moment -> complainOfTime(body, "now"));
        wish.advance().filter(duration -> !canAdvance(duration)).ifPresent(by -> complainOfTime(body, "advance"));
        return wish;
    }

    private boolean canAdvance(Duration by) {
        try {
            return isPossible(simulation.now().plus(by));
        } catch (ArithmeticException | java.time.DateTimeException tooFar) {
            return false;
        }
    }

    private static boolean isPossible(Instant moment) {
        return !moment.isBefore(EARLIEST) && !moment.isAfter(LATEST);
    }

    private static void complainOfTime(ControlBody body, String field) {
        body.complain(field, "must lead to a moment from " + EARLIEST + " to " + LATEST);
    }
}
