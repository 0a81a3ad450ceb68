package io.clockport.fake;

import java.util.Optional;

/**
 * Whether there is a control plane, where, and with which token.
 *
 * @param port its own, 0 for a free one; with that of the API when there is none
 */
record Control(boolean on, Optional<Integer> port, Optional<ControlToken> token) {

    static Control beside() {
        return new Control(true, Optional.empty(), Optional.empty());
    }

    Control off() {
        return new Control(false, port, token);
    }

    Control on(int ownPort) {
        return new Control(true, Optional.of(ownPort), token);
    }

    Control asking(ControlToken newToken) {
        return new Control(on, port, Optional.of(newToken));
    }
}
