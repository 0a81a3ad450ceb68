package io.clockport.inmemory;

import io.clockport.workspace.AutomaticLock;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;

final class AutomaticLockForm {

    private AutomaticLockForm() {}

    static Fields write(AutomaticLock lock) {
        if (lock instanceof AutomaticLock.OlderThan older) {
            return new Fields()
                    .put("kind", "OLDER_THAN")
                    .put("amount", (long) older.amount())
                    .put("unit", older.unit().name());
        }
        if (lock instanceof AutomaticLock.Weekly weekly) {
            return new Fields()
                    .put("kind", "WEEKLY")
                    .put("changeDay", weekly.changeDay().name())
                    .put("firstDay", weekly.firstDay().name());
        }
        return new Fields().put("kind", "MONTHLY").put("dayOfMonth", (long)
                ((AutomaticLock.Monthly) lock).dayOfMonth());
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
