package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.failure.EntryField;
import io.clockport.inmemory.Quirk;
import io.clockport.workspace.EntryLock;
import io.clockport.workspace.TrackingMode;
import io.clockport.workspace.WorkspaceSettings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;

/** What is disputed about the rules of a workspace, with its switch on and off. */
class WorkspaceSwitchesTest {

    private static final String ENTRIES = WireTest.WORKSPACE + "/time-entries";
    private static final String FINISHED = "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\"}";

    @Fidelity(
            row = "workspace.lock-at-boundary",
            claim =
                    "whether an entry that starts at the boundary of a locked period is locked is not established; here it is not",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW,
            quirk = "lock-covers-boundary")
    @ParameterizedTest
    @OnAndOff(Quirk.LOCK_COVERS_BOUNDARY)
    void what_starts_at_the_boundary_is_locked(Switched coversBoundary) {
        coversBoundary.decides(served -> isLocked(served, "2026-03-30T06:00:00Z", "2026-03-30T06:00:00Z"));
    }

    @Fidelity(
            row = "workspace.lock-and-young-entries",
            claim = "one report says that an entry that was made less than a day ago is never locked; here it is",
            sources = "restoretime 2026-08",
            confidence = Confidence.LOW,
            quirk = "spare-young-entries")
    @ParameterizedTest
    @OnAndOff(Quirk.SPARE_YOUNG_ENTRIES)
    void what_was_made_today_is_not_locked(Switched sparesYoung) {
        sparesYoung.decides(served -> !isLocked(served, "2026-03-30T07:00:00Z", "2026-03-30T06:00:00Z"));
    }

    @Fidelity(
            row = "workspace.forced-fields-words",
            claim =
                    "in which words a forced task, tag or description is asked for is not established; here in those of "
                            + "the vendor's own client, and for a project alone in the words that were seen",
            sources = {"restoretime 2026-08", "extension 2026", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "word-each-forced-field")
    @ParameterizedTest
    @OnAndOff(Quirk.WORD_EACH_FORCED_FIELD)
    void each_forced_field_has_words_of_its_own(Switched wordsEach) {
        wordsEach.decides(served -> {
            settle(served, settings -> settings.forcing(EntryField.TASK, EntryField.TAGS));
            return served.post(ENTRIES, FINISHED)
                    .message()
                    .equals("Time entry couldn't be created. "
                            + "Task is either required field or given task is completed. "
                            + "Tag is either required field or given tag is archived.");
        });
    }

    @Fidelity(
            row = "workspace.stopwatch-spares-admins",
            claim =
                    "where the workspace measures only, one observer saw owners and admins write time by hand on the path "
                            + "that names a person; here they may for others, and for themselves when it is switched on",
            sources = "restoretime 2026-08",
            confidence = Confidence.LOW,
            quirk = "admins-pass-stopwatch")
    @ParameterizedTest
    @OnAndOff(Quirk.ADMINS_PASS_STOPWATCH)
    void an_owner_writes_time_where_the_workspace_measures_only(Switched adminsPass) {
        adminsPass.decides(served -> {
            settle(served, settings -> settings.in(TrackingMode.STOPWATCH_ONLY));
            assertThat(served.post(ENTRIES, FINISHED).code()).isEqualTo(4030);
            return served.post(WireTest.WORKSPACE + "/user/{me}/time-entries", FINISHED)
                            .status()
                    == 201;
        });
    }

    @Fidelity(
            row = "workspace.malformed-id",
            claim = "the id of a workspace that is no id is 403; other reports say 400",
            sources = {"probe reports 2026-05", "restoretime 2026-08"},
            confidence = Confidence.LOW,
            quirk = "malformed-workspace-is-400")
    @ParameterizedTest
    @OnAndOff(Quirk.MALFORMED_WORKSPACE_IS_400)
    void an_id_that_is_none_is_a_bad_request(Switched badRequest) {
        badRequest.decides(served -> served.get("/workspaces/nonsense/tags").status() == 400);
    }

    /** Whether a member finds an entry locked that starts then, where everything before the boundary is. */
    private static boolean isLocked(ServedFake served, String boundary, String start) {
        served.inMemory().backstage().clock().setTo(Instant.parse("2026-03-30T08:00:00Z"));
        served.newMember();
        var entry = served.asMember("POST", ENTRIES, "{\"start\":\"" + start + "\"}")
                .id();
        var lock = new EntryLock(Optional.of(Instant.parse(boundary)), Optional.empty(), ZoneOffset.UTC);
        settle(served, settings -> settings.lockedBy(lock));
        return served.asMember("DELETE", ENTRIES + "/" + entry, "{}").status() == 403;
    }

    private static void settle(ServedFake served, UnaryOperator<WorkspaceSettings> change) {
        var fake = served.inMemory();
        fake.backstage().changeSettings(fake.workspace(), change);
    }
}
