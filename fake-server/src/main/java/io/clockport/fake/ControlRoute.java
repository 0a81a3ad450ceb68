package io.clockport.fake;

import java.util.Set;
import java.util.function.Function;

/**
 * One handle of the control plane: its method and path, the parameters that its query may have, and what it does.
 *
 * @param slow whether that may take so long that nobody else should wait for it; then it is done by another thread
 */
record ControlRoute(Operation operation, Set<String> parameters, Function<ControlCall, Answer> work, boolean slow) {

    static ControlRoute of(String method, String path, Function<ControlCall, Answer> work) {
        return new ControlRoute(Operation.of(method, path, method + " " + path), Set.of(), work, false);
    }

    ControlRoute asking(String... names) {
        return new ControlRoute(operation, Set.of(names), work, slow);
    }

    ControlRoute slowly() {
        return new ControlRoute(operation, parameters, work, true);
    }
}
