package io.clockport.cli.report;

import java.util.List;
import java.util.stream.LongStream;

/** Round numbers of hours beside a chart, from zero to a little more than the most. */
record Axis(long step, long top) {

    private static final int MOST_LINES = 5;
    private static final List<Long> ROUND = List.of(1L, 2L, 4L, 5L, 8L);

    static Axis upTo(double hours) {
        for (long tens = 1; ; tens *= 10) {
            for (long round : ROUND) {
                long step = round * tens;
                if (hours <= (double) step * MOST_LINES) {
                    return new Axis(step, Math.max(1, (long) Math.ceil(hours / step)) * step);
                }
            }
        }
    }

    LongStream lines() {
        return LongStream.iterate(0, line -> line <= top, line -> line + step);
    }
}
