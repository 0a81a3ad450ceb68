package io.clockport.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A served fake as it was ordered.
 *
 * @param seed {@code demo}, {@code empty}, or the file of a state document
 * @param state the store in which it lasts, if it is to last
 * @param report whether clients are watched, and what they did wrong is told at the end
 * @param quirks switches as typed: {@code name=true}, or {@code name=10} where there is a number
 */
public record FakeOrder(
        String host,
        int port,
        boolean tls,
        String seed,
        Optional<Path> state,
        Optional<String> key,
        List<String> quirks,
        boolean report,
        ControlOrder control) {

    public FakeOrder {
        quirks = List.copyOf(quirks);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "FakeOrder[host=" + host + ", port=" + port + ", tls=" + tls + ", seed=" + seed + ", state=" + state
                + ", key=" + (key.isPresent() ? "[hidden]" : "none") + ", quirks=" + quirks + ", report=" + report
                + ", control=" + control + "]";
    }
}
