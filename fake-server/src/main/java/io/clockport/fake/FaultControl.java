package io.clockport.fake;

import io.clockport.fake.control.FaultForm;
import io.clockport.fake.control.FaultInForce;
import io.clockport.fake.control.FaultPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The handles that let things go wrong. */
final class FaultControl {

    private final FaultPlan faults;
    private final List<String> operations;

    /** {@code operations} are the names that an operation of the API can have. */
    FaultControl(FaultPlan faults, List<String> operations) {
        this.faults = faults;
        this.operations = operations;
    }

    Stream<ControlRoute> routes() {
        return Stream.of(
                ControlRoute.of("GET", "/faults", call -> list()),
                ControlRoute.of("POST", "/faults", this::add),
                ControlRoute.of("DELETE", "/faults", call -> clear()),
                ControlRoute.of("GET", "/faults/{id}", call -> answer(call, faults.get(call.named("id")))),
                ControlRoute.of("DELETE", "/faults/{id}", this::remove));
    }

    private Answer list() {
        var answer = Wire.object();
        answer.set("faults", Wire.array(faults.all(), FaultForm::write));
        return Answer.ok(answer);
    }

    private Answer add(ControlCall call) {
        var fault = call.read(body -> FaultForm.read(body, operations));
        return faults.add(fault)
                .map(added -> Answer.created(FaultForm.write(added))
                        .with("Location", ControlPlane.PREFIX + "/faults/" + added.id()))
                .orElseThrow(() -> ControlCall.refusal("$", "is one too many: 1000 faults wait already"));
    }

    private Answer clear() {
        faults.clear();
        return Answer.empty(204);
    }

    private Answer remove(ControlCall call) {
        return faults.remove(call.named("id")) ? Answer.empty(204) : unknown(call);
    }

    private static Answer answer(ControlCall call, Optional<FaultInForce> fault) {
        return fault.map(FaultForm::write).map(Answer::ok).orElseGet(() -> unknown(call));
    }

    private static Answer unknown(ControlCall call) {
        return Answer.error(404, 404, "There is no fault " + call.named("id") + ".");
    }
}
