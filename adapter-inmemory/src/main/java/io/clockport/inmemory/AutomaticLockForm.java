package io.clockport.inmemory;

import io.clockport.workspace.AutomaticLock;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;

final class AutomaticLockForm {

    private AutomaticLockForm() {}

    static Fields write(AutomaticLock lock) {
        return lock.fold(AutomaticLockForm::olderThan, AutomaticLockForm::weekly, AutomaticLockForm::monthly);
    }

    private static Fields olderThan(AutomaticLock.OlderThan lock) {
        return new Fields()
                .put("kind", "OLDER_THAN")
                .put("amount", (long) lock.amount())
                .put("unit", lock.unit().name());
    }

    private static Fields weekly(AutomaticLock.Weekly lock) {
        return new Fields()
                .put("kind", "WEEKLY")
                .put("changeDay", lock.changeDay().name())
                .put("firstDay", lock.firstDay().name());
    }

    private static Fields monthly(AutomaticLock.Monthly lock) {
        return new Fields().put("kind", "MONTHLY").put("dayOfMonth", (long) lock.dayOfMonth());
    }

    static AutomaticLock read(Fields fields) {
        return switch (fields.text("kind")) {
            case "OLDER_THAN" ->
                new AutomaticLock.OlderThan((int) fields.number("amount"), fields.choice("unit", ChronoUnit.class));
            case "WEEKLY" ->
                new AutomaticLock.Weekly(
                        fields.choice("changeDay", DayOfWeek.class), fields.choice("firstDay", DayOfWeek.class));
            case "MONTHLY" -> new AutomaticLock.Monthly((int) fields.number("dayOfMonth"));
            default -> throw new BrokenDocument("unknown kind of lock: " + fields.text("kind"));
        };
    }
}
