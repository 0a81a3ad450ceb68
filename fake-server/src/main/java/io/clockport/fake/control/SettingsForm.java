package io.clockport.fake.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.failure.EntryField;
import io.clockport.time.Rounding;
import io.clockport.workspace.AutomaticLock;
import io.clockport.workspace.CreationPermission;
import io.clockport.workspace.CreationPermissions;
import io.clockport.workspace.EntryLock;
import io.clockport.workspace.TrackingMode;
import io.clockport.workspace.WorkspaceSettings;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the rules ask of a workspace as JSON, in the words of the state document. */
public final class SettingsForm {

    private static final int LONGEST_LOCK = 1_000;
    private static final List<String> KINDS = List.of("OLDER_THAN", "WEEKLY", "MONTHLY");
    private static final List<String> UNITS = List.of("DAYS", "WEEKS", "MONTHS");

    private SettingsForm() {}

    /** A change of what is named; the rest stays. */
    public static UnaryOperator<WorkspaceSettings> read(ControlBody body) {
        var forced = body.choices("forcedFields", EntryField.class);
        var mode = body.choice("trackingMode", TrackingMode.class);
        var lock = lock(body);
        var billable = body.flag("billableByDefault");
        var visible = body.flag("publicByDefault");
        var reserved = body.flag("onlyAdminsChangeBillable");
        var creation = body.object("creation").map(SettingsForm::creation);
        var rounding = rounding(body);
        return before -> new WorkspaceSettings(
                forced.orElse(before.forcedFields()),
                mode.orElse(before.trackingMode()),
                lock.apply(before.lock()),
                billable.orElse(before.billableByDefault()),
                visible.orElse(before.publicByDefault()),
                reserved.orElse(before.onlyAdminsChangeBillable()),
                creation.<CreationPermissions>map(change -> change.apply(before.creation()))
                        .orElse(before.creation()),
                rounding.apply(before.rounding()));
    }

    /** Null takes the lock away. */
    private static UnaryOperator<EntryLock> lock(ControlBody body) {
        if (body.saysNull("lock")) {
            return before -> EntryLock.none();
        }
        Optional<EntryLock> lock = body.object("lock").map(SettingsForm::wholeLock);
        return before -> lock.orElse(before);
    }

    private static EntryLock wholeLock(ControlBody body) {
        var before = body.moment("before");
        var automatic = body.object("automatic").flatMap(SettingsForm::automatic);
        return new EntryLock(before, automatic, body.zone("zone").orElse(ZoneOffset.UTC));
    }

    private static Optional<AutomaticLock> automatic(ControlBody body) {
        var kind = body.oneOf("kind", KINDS);
        var amount = body.number("amount", 1, LONGEST_LOCK);
        var unit = body.oneOf("unit", UNITS).map(ChronoUnit::valueOf);
        var changeDay = body.choice("changeDay", DayOfWeek.class);
        var firstDay = body.choice("firstDay", DayOfWeek.class);
        var dayOfMonth = body.number("dayOfMonth", 1, 31);
        Optional<AutomaticLock> lock = switch (kind.orElse("")) {
            case "OLDER_THAN" -> amount.flatMap(count -> unit.map(of -> new AutomaticLock.OlderThan(count, of)));
            case "WEEKLY" -> changeDay.flatMap(day -> firstDay.map(first -> new AutomaticLock.Weekly(day, first)));
            case "MONTHLY" -> dayOfMonth.map(AutomaticLock.Monthly::new);
            default -> Optional.empty();
        };
        if (lock.isEmpty()) {
            body.complain(
                    "",
                    "must have the kind OLDER_THAN with amount and unit, WEEKLY with changeDay and firstDay, or MONTHLY with "
                            + "dayOfMonth");
        }
        return lock;
    }

    private static UnaryOperator<CreationPermissions> creation(ControlBody body) {
        var projects = body.choice("projectsAndClients", CreationPermission.class);
        var tags = body.choice("tags", CreationPermission.class);
        var tasks = body.choice("tasks", CreationPermission.class);
        return before -> new CreationPermissions(
                projects.orElse(before.projectsAndClients()), tags.orElse(before.tags()), tasks.orElse(before.tasks()));
    }

    /** Null takes the rounding away. */
    private static UnaryOperator<Optional<Rounding>> rounding(ControlBody body) {
        if (body.saysNull("rounding")) {
            return before -> Optional.empty();
        }
        Optional<Rounding> rounding = body.object("rounding").flatMap(SettingsForm::wholeRounding);
        return before -> rounding.or(() -> before);
    }

    private static Optional<Rounding> wholeRounding(ControlBody body) {
        var direction = body.choice("direction", Rounding.Direction.class);
        var minutes = body.number("minutes", 1, 60);
        if (direction.isEmpty() || minutes.isEmpty()) {
            body.complain("", "must have a direction and minutes");
        }
        return direction.flatMap(to -> minutes.map(step -> new Rounding(to, step)));
    }

    public static ObjectNode write(WorkspaceSettings settings) {
        var node = object();
        var forced = node.putArray("forcedFields");
        settings.forcedFields().stream().sorted().map(EntryField::name).forEach(forced::add);
        node.put("trackingMode", settings.trackingMode().name());
        node.set("lock", write(settings.lock()));
        node.put("billableByDefault", settings.billableByDefault())
                .put("publicByDefault", settings.publicByDefault())
                .put("onlyAdminsChangeBillable", settings.onlyAdminsChangeBillable());
        node.set(
                "creation",
                object().put(
                                "projectsAndClients",
                                settings.creation().projectsAndClients().name())
                        .put("tags", settings.creation().tags().name())
                        .put("tasks", settings.creation().tasks().name()));
        node.set(
                "rounding",
                settings.rounding()
                        .map(rounding -> object().put(
                                        "direction", rounding.direction().name())
                                .put("minutes", rounding.minutes()))
                        .orElse(null));
        return node;
    }

    private static ObjectNode write(EntryLock lock) {
        var node = object().put("before", lock.before().map(Object::toString).orElse(null));
        node.set("automatic", lock.automatic().map(SettingsForm::write).orElse(null));
        return node.put("zone", lock.zone().getId());
    }

    private static ObjectNode write(AutomaticLock lock) {
        return lock.fold(
                old -> object().put("kind", "OLDER_THAN")
                        .put("amount", old.amount())
                        .put("unit", old.unit().name()),
                weekly -> object().put("kind", "WEEKLY")
                        .put("changeDay", weekly.changeDay().name())
                        .put("firstDay", weekly.firstDay().name()),
                monthly -> object().put("kind", "MONTHLY").put("dayOfMonth", monthly.dayOfMonth()));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
