package io.clockport.inmemory;

import io.clockport.failure.EntryField;
import io.clockport.id.WorkspaceId;
import io.clockport.time.Rounding;
import io.clockport.workspace.AutomaticLock;
import io.clockport.workspace.CreationPermission;
import io.clockport.workspace.CreationPermissions;
import io.clockport.workspace.EntryLock;
import io.clockport.workspace.TrackingMode;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.WorkspaceSettings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

final class WorkspaceForm {

    static final Codec<Workspace> CODEC = new Codec<>(WorkspaceForm::write, WorkspaceForm::read);

    private WorkspaceForm() {}

    private static Fields write(Workspace workspace) {
        return new Fields()
                .put("id", workspace.id().value())
                .put("name", workspace.name())
                .put("hourlyRate", MoneyForm.write(workspace.hourlyRate()))
                .put("settings", write(workspace.settings()));
    }

    private static Workspace read(Fields fields) {
        return new Workspace(
                fields.understood("id", WorkspaceId::new),
                fields.text("name"),
                MoneyForm.read(fields.fields("hourlyRate")),
                settings(fields.fields("settings")));
    }

    private static Fields write(WorkspaceSettings settings) {
        return new Fields()
                .putAll(
                        "forcedFields",
                        settings.forcedFields().stream().sorted().toList(),
                        EntryField::name)
                .put("trackingMode", settings.trackingMode().name())
                .put("lock", write(settings.lock()))
                .put("billableByDefault", settings.billableByDefault())
                .put("publicByDefault", settings.publicByDefault())
                .put("onlyAdminsChangeBillable", settings.onlyAdminsChangeBillable())
                .put(
                        "creation",
                        new Fields()
                                .put(
                                        "projectsAndClients",
                                        settings.creation().projectsAndClients().name())
                                .put("tags", settings.creation().tags().name())
                                .put("tasks", settings.creation().tasks().name()))
                .putIfPresent(
                        "rounding",
                        settings.rounding(),
                        rounding -> new Fields()
                                .put("direction", rounding.direction().name())
                                .put("minutes", (long) rounding.minutes()));
    }

    private static WorkspaceSettings settings(Fields fields) {
        var creation = fields.fields("creation");
        return new WorkspaceSettings(
                fields.texts("forcedFields").stream().map(EntryField::valueOf).collect(Collectors.toSet()),
                fields.choice("trackingMode", TrackingMode.class),
                lock(fields.fields("lock")),
                fields.flag("billableByDefault"),
                fields.flag("publicByDefault"),
                fields.flag("onlyAdminsChangeBillable"),
                new CreationPermissions(
                        creation.choice("projectsAndClients", CreationPermission.class),
                        creation.choice("tags", CreationPermission.class),
                        creation.choice("tasks", CreationPermission.class)),
                fields.optionalFields("rounding")
                        .map(rounding -> new Rounding(rounding.choice("direction", Rounding.Direction.class), (int)
                                rounding.number("minutes"))));
    }

    private static Fields write(EntryLock lock) {
        return new Fields()
                .putIfPresent("before", lock.before(), Instant::toString)
                .putIfPresent("automatic", lock.automatic(), AutomaticLockForm::write)
                .put("zone", lock.zone().getId());
    }

    private static EntryLock lock(Fields fields) {
        return new EntryLock(
                fields.optional("before", Moment::parse),
                fields.optionalFields("automatic").<AutomaticLock>map(AutomaticLockForm::read),
                fields.understood("zone", ZoneId::of));
    }
}
