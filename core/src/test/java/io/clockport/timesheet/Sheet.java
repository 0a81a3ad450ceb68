package io.clockport.timesheet;

import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.testing.Any;
import io.clockport.timeentry.EntryDetails;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Time that was booked by chance, the same for the same seed: some empty, some overlapping, around any day of some years. */
final class Sheet {

    private final Random random;

    Sheet(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    ZoneId zone() {
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        return ZoneId.of(zones.get(random.nextInt(zones.size())));
    }

    List<Booked> around(Instant middle) {
        return Stream.generate(() -> booking(middle)).limit(random.nextInt(25)).toList();
    }

    Booked booking(Instant middle) {
        var from = middle.plusSeconds(random.nextInt(200_000) - 100_000);
        var length = random.nextInt(6) == 0 ? 0 : random.nextInt(random.nextInt(8) == 0 ? 400_000 : 20_000);
        return new Booked(details(), new Span(from, from.plusSeconds(length)));
    }

    Instant moment() {
        return Instant.parse("1985-01-01T00:00:00Z").plusSeconds(random.nextInt(1_500_000_000));
    }

    private EntryDetails details() {
        var details = EntryDetails.none().billable(random.nextBoolean()).tagged(tags());
        return switch (random.nextInt(3)) {
            case 0 -> details;
            case 1 -> details.on(new ProjectId("p" + random.nextInt(3)));
            default -> details.on(new ProjectId("p" + random.nextInt(3)), new TaskId("t" + random.nextInt(3)));
        };
    }

    private List<TagId> tags() {
        return Stream.of(Any.TAG, Any.OTHER_TAG)
                .filter(tag -> random.nextInt(3) == 0)
                .toList();
    }

    static Duration total(Iterable<Duration> durations) {
        var sum = Duration.ZERO;
        for (var duration : durations) {
            sum = sum.plus(duration);
        }
        return sum;
    }
}
