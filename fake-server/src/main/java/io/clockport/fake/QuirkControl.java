package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.fake.Simulation.Switch;
import io.clockport.fake.control.ControlBody;
import io.clockport.fake.control.RateLimitForm;
import io.clockport.fake.control.RateLimits;
import io.clockport.fake.control.RateLimits.Switched;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The handles of disputed behaviour: switches, of which those that limit the rate also have a number. */
final class QuirkControl {

    private static final Map<String, Switched> WITH_A_NUMBER = Map.of(
            WireQuirk.LIMIT_REQUESTS_PER_SECOND.label(), Switched.PER_SECOND,
            WireQuirk.LIMIT_REQUESTS_PER_HOUR.label(), Switched.PER_HOUR);

    private final Simulation simulation;
    private final RateLimits limits;

    QuirkControl(Simulation simulation, RateLimits limits) {
        this.simulation = simulation;
        this.limits = limits;
    }

    Stream<ControlRoute> routes() {
        return Stream.of(
                ControlRoute.of("GET", "/quirks", call -> list()), ControlRoute.of("PATCH", "/quirks", this::change));
    }

    private Answer list() {
        return Answer.ok(Wire.object().set("quirks", Wire.array(simulation.quirks(), this::written)));
    }

    private ObjectNode written(Switch quirk) {
        var node = Wire.object()
                .put("name", quirk.name())
                .put("value", quirk.value())
                .put("default", quirk.byDefault());
        number(quirk.name()).ifPresent(which -> node.put("number", limits.number(which)));
        return node;
    }

    private record Wish(boolean value, Optional<Integer> number) {}

    private Answer change(ControlCall call) {
        var wishes = call.read(this::wishes);
        var switches = new LinkedHashMap<String, Boolean>();
        wishes.forEach((name, wish) -> switches.put(name, wish.value()));
        return simulation.setQuirks(switches).fold(QuirkControl::refused, done -> {
            wishes.forEach(this::setNumber);
            return list();
        });
    }

    private static Answer refused(String problem) {
        throw ControlCall.refusal("$", problem);
    }

    private void setNumber(String name, Wish wish) {
        number(name).ifPresent(which -> wish.number().ifPresent(number -> limits.setNumber(which, number)));
    }

    private Map<String, Wish> wishes(ControlBody body) {
        var known = simulation.quirks().stream().map(Switch::name).toList();
        var wishes = new LinkedHashMap<String, Wish>();
        for (var name : body.names(known)) {
            wish(body, name).ifPresent(wish -> wishes.put(name, wish));
        }
        return wishes;
    }

    /** True, false, or a number where there is one, which also switches it on. */
    private static Optional<Wish> wish(ControlBody body, String name) {
        if (number(name).isPresent() && body.saysNumber(name)) {
            return body.number(name, 0, RateLimitForm.MOST_REQUESTS).map(number -> new Wish(true, Optional.of(number)));
        }
        return body.flag(name).map(value -> new Wish(value, Optional.empty()));
    }

    private static Optional<Switched> number(String name) {
        return Optional.ofNullable(WITH_A_NUMBER.get(name));
    }
}
