package io.clockport.http.wire;

import io.clockport.workspace.AutomaticLock;
import io.clockport.workspace.EntryLock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a workspace locks: everything before a moment, or what an automatic lock has passed. */
public record LockJson(EntryLock lock) {

    static LockJson read(ObjectJson settings) {
        return new LockJson(new EntryLock(
                settings.unlessEmpty("lockTimeEntries", SettingsJson::moment),
                settings.object("automaticLock").flatMap(LockJson::automatic),
                settings.<ZoneId>unlessEmpty("lockTimeZone", LockJson::zone).orElse(ZoneOffset.UTC)));
    }

    EntryLock toDomain() {
        return lock;
    }

    private static Optional<AutomaticLock> automatic(ObjectJson json) {
        return json.unlessEmpty("type", type -> switch (type) {
            case "WEEKLY" ->
                new AutomaticLock.Weekly(
                        json.oneOf(DayOfWeek.class, "changeDay"), json.oneOf(DayOfWeek.class, "firstDay"));
            case "MONTHLY" -> new AutomaticLock.Monthly(json.count("dayOfMonth"));
            case "OLDER_THAN" ->
                new AutomaticLock.OlderThan(
                        json.count("olderThanValue"), json.oneOf(ChronoUnit.class, "olderThanPeriod"));
            default -> throw new IllegalArgumentException("is no lock that is known: " + type);
        });
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("is no zone that is known: " + name, unknown);
        }
    }
}
