package io.clockport.http.wire;

import io.clockport.failure.EntryField;
import io.clockport.time.Rounding;
import io.clockport.time.Timestamp;
import io.clockport.workspace.CreationPermission;
import io.clockport.workspace.CreationPermissions;
import io.clockport.workspace.TrackingMode;
import io.clockport.workspace.WorkspaceSettings;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The settings of a workspace as far as rules ask for them. Clockify added keys over the years; one that a server does not
 * know yet has the value that workspaces were born with.
 */
public record SettingsJson(WorkspaceSettings settings) {

    public static SettingsJson read(ObjectJson json) {
        return new SettingsJson(new WorkspaceSettings(
                forced(json),
                json.maybe("timeTrackingMode", TrackingMode::valueOf).orElse(TrackingMode.DEFAULT),
                LockJson.read(json).toDomain(),
                json.maybeFlag("defaultBillableProjects").orElse(true),
                json.maybeFlag("isProjectPublicByDefault").orElse(true),
                json.maybeFlag("onlyAdminsCanChangeBillableStatus").orElse(false),
                creation(json),
                rounding(json)));
    }

    public WorkspaceSettings toDomain() {
        return settings;
    }

    private static Set<EntryField> forced(ObjectJson json) {
        var forced = EnumSet.noneOf(EntryField.class);
        force(forced, json, "forceDescription", EntryField.DESCRIPTION);
        force(forced, json, "forceProjects", EntryField.PROJECT);
        force(forced, json, "forceTasks", EntryField.TASK);
        force(forced, json, "forceTags", EntryField.TAGS);
        return forced;
    }

    private static void force(Set<EntryField> forced, ObjectJson json, String key, EntryField field) {
        if (json.maybeFlag(key).orElse(false)) {
            forced.add(field);
        }
    }

    private static CreationPermissions creation(ObjectJson json) {
        var newer = json.object("entityCreationPermissions");
        return new CreationPermissions(
                creation(newer, "whoCanCreateProjectsAndClients", json, "onlyAdminsCreateProject", true),
                creation(newer, "whoCanCreateTags", json, "onlyAdminsCreateTag", false),
                creation(newer, "whoCanCreateTasks", json, "onlyAdminsCreateTask", true));
    }

    private static CreationPermission creation(
            Optional<ObjectJson> newer, String key, ObjectJson older, String oldKey, boolean otherwise) {
        return newer.flatMap(json -> json.maybe(key, CreationPermission::valueOf))
                .orElseGet(() -> older.maybeFlag(oldKey).orElse(otherwise)
                        ? CreationPermission.ADMINS
                        : CreationPermission.EVERYONE);
    }

    private static Optional<Rounding> rounding(ObjectJson json) {
        return json.object("round")
                .filter(round -> json.maybeFlag("timeRoundingInReports").orElse(false))
                .flatMap(round -> round.maybeCount("minutes").map(minutes -> new Rounding(direction(round), minutes)));
    }

    private static Rounding.Direction direction(ObjectJson round) {
        var words = round.maybe("round", Function.<String>identity()).orElse("").toLowerCase(Locale.ROOT);
        if (words.contains("up")) {
            return Rounding.Direction.UP;
        }
        return words.contains("down") ? Rounding.Direction.DOWN : Rounding.Direction.NEAREST;
    }

    static Instant moment(String text) {
        return Timestamp.parse("moment", text)
                .getOrElseThrow(refused -> new IllegalArgumentException(refused.message()));
    }
}
