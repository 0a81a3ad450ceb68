package io.clockport.fake.conformance;

import java.util.List;
import java.util.stream.Stream;

/** Fields that the service reads past, so that the value is lost without an error. */
final class WroteWhatIsIgnored implements Rule {

    private record Ignored(String kind, String field, String instead) {}

    private static final List<Ignored> IGNORED = List.of(
            new Ignored("time-entries", "customFieldValues", "custom fields are written as customFields"),
            new Ignored("time-entries", "userId", "time for others goes to /user/{id}/time-entries"),
            new Ignored("time-entries", "timeInterval", "start and end are fields of their own"),
            new Ignored("time-entries", "duration", "a duration follows from start and end"),
            new Ignored("projects", "public", "whether a project is public is written as isPublic"));

    @Override
    public String name() {
        return "wrote-what-is-ignored";
    }

    @Override
    public String instead() {
        return "write the field that the service reads; it drops the others in silence";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(write -> write.method().equals("POST"))
                .flatMap(write -> IGNORED.stream()
                        .filter(ignored -> write.path().endsWith("/" + ignored.kind())
                                && write.body().hasNonNull(ignored.field()))
                        .map(ignored -> Sighting.of(
                                "wrote " + ignored.field() + ", which is ignored: " + ignored.instead(), write)));
    }
}
