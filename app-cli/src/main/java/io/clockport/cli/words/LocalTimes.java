package io.clockport.cli.words;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Which moment a local time means; where the clocks change it may mean none or two, and that is said back. */
final class LocalTimes {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private LocalTimes() {}

    /** The moment as people in the zone write it. */
    static String show(Instant moment, ZoneId zone) {
        return MINUTES.format(moment.atZone(zone));
    }

    static Either<Problem, Instant> resolve(LocalDateTime local, Here here) {
        var offsets = here.zone().getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 1 -> Either.right(local.toInstant(offsets.get(0)));
            case 0 -> skipped(local, here.zone());
            default -> twice(local, here, offsets.get(0), offsets.get(1));
        };
    }

    private static Either<Problem, Instant> skipped(LocalDateTime local, ZoneId zone) {
        var jump = zone.getRules().getTransition(local);
        var before = jump.getDateTimeBefore().minusMinutes(1);
        var after = jump.getDateTimeAfter();
        // Where clocks jump at midnight, or over a whole day, the times alone say nothing.
        var form = before.toLocalDate().equals(after.toLocalDate()) ? TIME : MINUTES;
        return Problem.refused(
                        MINUTES.format(local) + " does not exist in " + zone.getId() + ": the clocks jump from "
                                + form.format(jump.getDateTimeBefore()) + " to " + form.format(after),
                        "the nearest there are: " + form.format(before) + " and " + form.format(after)
                                + "; or say the offset: " + example(local, jump.getOffsetBefore()))
                .asLeft();
    }

    private static Either<Problem, Instant> twice(LocalDateTime local, Here here, ZoneOffset first, ZoneOffset second) {
        return switch (here.twice()) {
            case FIRST -> Either.right(local.toInstant(first));
            case SECOND -> Either.right(local.toInstant(second));
            case UNSAID ->
                Problem.refused(
                                MINUTES.format(local) + " happens twice in "
                                        + here.zone().getId() + ": the clocks are set back",
                                "say which: " + example(local, first) + " is the first, " + example(local, second)
                                        + " the second")
                        .asLeft();
        };
    }

    private static String example(LocalDateTime local, ZoneOffset offset) {
        return "\"" + MINUTES.format(local) + offset + "\"";
    }
}
