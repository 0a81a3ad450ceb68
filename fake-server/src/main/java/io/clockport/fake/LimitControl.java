package io.clockport.fake;

import io.clockport.fake.control.RateLimitForm;
import io.clockport.fake.control.RateLimits;
import java.util.stream.Stream;

/** The handles of the limits of the rate. */
final class LimitControl {

    private final RateLimits limits;

    LimitControl(RateLimits limits) {
        this.limits = limits;
    }

    Stream<ControlRoute> routes() {
        return Stream.of(
                ControlRoute.of("GET", "/limits", call -> list()), ControlRoute.of("PUT", "/limits", this::replace));
    }

    private Answer replace(ControlCall call) {
        limits.replace(call.read(RateLimitForm::readAll));
        return list();
    }

    private Answer list() {
        return Answer.ok(Wire.object().set("limits", Wire.array(limits.all(), RateLimitForm::write)));
    }
}
