package io.clockport.cli.command;

import java.util.Optional;

/**
 * The control plane of a fake as it was ordered.
 *
 * @param port its own, if it is not to be where the API is
 * @param token what must be shown there, if that was said
 */
public record ControlOrder(boolean on, Optional<Integer> port, Optional<String> token) {

    /** Without the token. */
    @Override
    public String toString() {
        return "ControlOrder[on=" + on + ", port=" + port + ", token=" + (token.isPresent() ? "[hidden]" : "none")
                + "]";
    }
}
