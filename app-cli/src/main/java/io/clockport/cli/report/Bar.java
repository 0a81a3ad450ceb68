package io.clockport.cli.report;

import java.time.Duration;
import java.util.Map;

/**
 * One column of a chart.
 *
 * @param groups what it is made of
 * @param meant what was meant to be booked, zero for nothing
 */
record Bar(String label, Map<String, Duration> groups, Duration meant) {

    Duration length() {
        return groups.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
