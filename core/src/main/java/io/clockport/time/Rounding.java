package io.clockport.time;

import java.time.Duration;

/** Rounds a duration to a multiple of some minutes. Half of a step goes up when the nearest is asked for. */
public record Rounding(Direction direction, int minutes) {

    /** Towards which multiple. */
    public enum Direction {
        UP,
        DOWN,
        NEAREST
    }

    public Rounding {
        if (minutes < 1) {
            throw new IllegalArgumentException("a step has at least one minute, got " + minutes);
        }
    }

    /** The rounded duration; a duration that is a multiple already stays as it is. Not for negative durations. */
    public Duration round(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("only time that passed can be rounded, got " + duration);
        }
        long step = Duration.ofMinutes(minutes).toSeconds();
        long below = Math.floorDiv(duration.toSeconds(), step) * step;
        long rest = duration.toSeconds() - below;
        return Duration.ofSeconds(goesUp(rest, step) ? below + step : below);
    }

    private boolean goesUp(long rest, long step) {
        return direction == Direction.UP ? rest > 0 : direction == Direction.NEAREST && 2 * rest >= step;
    }
}
