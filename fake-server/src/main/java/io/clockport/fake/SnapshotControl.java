package io.clockport.fake;

import io.clockport.fake.Simulation.Saved;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The handles of states to come back to, each under a name. */
final class SnapshotControl {

    private static final int MOST = 100;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private record Snapshot(Instant taken, Saved state) {}

    private final Simulation simulation;
    private final Map<String, Snapshot> snapshots = new LinkedHashMap<>();

    SnapshotControl(Simulation simulation) {
        this.simulation = simulation;
    }

    Stream<ControlRoute> routes() {
        return Stream.of(
                ControlRoute.of("GET", "/snapshots", call -> list()),
                ControlRoute.of("PUT", "/snapshots/{name}", this::take),
                ControlRoute.of("GET", "/snapshots/{name}", call -> with(call, SnapshotControl::document)),
                ControlRoute.of("DELETE", "/snapshots/{name}", this::forget),
                ControlRoute.of("POST", "/snapshots/{name}/restore", call -> with(call, SnapshotControl::restore)));
    }

    private synchronized Answer list() {
        var list = Wire.array();
        snapshots.forEach((name, snapshot) ->
                list.add(Wire.object().put("name", name).put("taken", Moments.write(snapshot.taken()))));
        return Answer.ok(Wire.object().set("snapshots", list));
    }

    private synchronized Answer take(ControlCall call) {
        var name = call.named("name");
        if (!NAME.matcher(name).matches()) {
            throw ControlCall.refusal(
                    "{name}",
                    "must be 1 to 64 letters, digits, dots, dashes or underscores that begin with a letter or digit");
        }
        boolean isNew = !snapshots.containsKey(name);
        if (isNew && snapshots.size() == MOST) {
            throw ControlCall.refusal(
                    "{name}", "is one too many: there are " + MOST + " snapshots already; delete one");
        }
        var snapshot = new Snapshot(simulation.now(), simulation.save());
        snapshots.put(name, snapshot);
        return Answer.of(
                isNew ? 201 : 200, Wire.object().put("name", name).put("taken", Moments.write(snapshot.taken())));
    }

    private static Answer document(Snapshot snapshot) {
        return Answer.text(200, "application/json", snapshot.state().document());
    }

    private static Answer restore(Snapshot snapshot) {
        return snapshot.state()
                .restore()
                .fold(
                        problem -> {
                            throw ControlCall.refusal("{name}", "cannot be restored now: " + problem);
                        },
                        done -> Answer.empty(204));
    }

    private synchronized Answer forget(ControlCall call) {
        return snapshots.remove(call.named("name")) == null ? unknown(call) : Answer.empty(204);
    }

    private synchronized Answer with(ControlCall call, Function<Snapshot, Answer> work) {
        return Optional.ofNullable(snapshots.get(call.named("name"))).map(work).orElseGet(() -> unknown(call));
    }

    private static Answer unknown(ControlCall call) {
        return Answer.error(404, 404, "There is no snapshot " + call.named("name") + ".");
    }
}
