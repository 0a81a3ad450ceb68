package io.clockport.fake.conformance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fields that the service reads past, so that the value is lost without an error. */
final class WroteWhatIsIgnored implements Rule {

    /** Of a field that is not written at all. */
    private static final String NOTHING = "";

    private record Ignored(String kind, String field, String writtenAs, String answeredAt, String instead) {

        /** Who writes the right field too loses nothing, nor who wrote what came of it anyhow. */
        boolean isLost(Observation write) {
            return write.body().hasNonNull(field)
                    && !write.body().hasNonNull(writtenAs)
                    && !write.body().get(field).equals(write.answer().at(answeredAt));
        }

        Sighting in(Observation write) {
            return Sighting.of("wrote " + field + ", which is ignored: " + instead, write);
        }
    }

    private static final Ignored ESTIMATE = new Ignored(
            "projects",
            "estimate",
            NOTHING,
            "/estimate",
            "an estimate is changed by a PATCH of /projects/{id}/estimate");

    private static final List<Ignored> IGNORED = List.of(
            new Ignored(
                    "time-entries",
                    "customFieldValues",
                    "customFields",
                    "/customFieldValues",
                    "custom fields are written as customFields"),
            new Ignored(
                    "time-entries", "userId", NOTHING, "/userId", "time for others goes to /user/{id}/time-entries"),
            new Ignored(
                    "time-entries", "timeInterval", "start", "/timeInterval", "start and end are fields of their own"),
            new Ignored(
                    "time-entries",
                    "duration",
                    "end",
                    "/timeInterval/duration",
                    "a duration follows from start and end"),
            new Ignored(
                    "projects", "public", "isPublic", "/public", "whether a project is public is written as isPublic"));

    private static final Pattern PROJECT = Pattern.compile("/workspaces/[^/]+/projects/[^/]+/?");

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
        return traffic.stream().flatMap(write -> switch (write.method()) {
            case "POST" -> inANewThing(write);
            case "PUT" -> inAProject(write);
            default -> Stream.empty();
        });
    }

    private static Stream<Sighting> inANewThing(Observation write) {
        return IGNORED.stream()
                .filter(ignored -> write.path().endsWith("/" + ignored.kind()) && ignored.isLost(write))
                .map(ignored -> ignored.in(write));
    }

    /** Who sends a project back as it was read wanted no other estimate. */
    private static Stream<Sighting> inAProject(Observation write) {
        boolean wantsAnother =
                PROJECT.matcher(write.path()).matches() && write.status() == 200 && ESTIMATE.isLost(write);
        return wantsAnother ? Stream.of(ESTIMATE.in(write)) : Stream.empty();
    }
}
