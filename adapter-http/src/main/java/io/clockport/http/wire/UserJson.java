package io.clockport.http.wire;

import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.user.AccountStatus;
import io.clockport.user.User;
import io.clockport.user.UserSettings;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** A person. */
public record UserJson(User user) {

    public static UserJson read(ObjectJson json) {
        return new UserJson(new User(
                json.as("id", UserId::new),
                json.unlessEmpty("name", Function.identity()),
                json.text("email"),
                json.oneOf(AccountStatus.class, "status"),
                json.unlessEmpty("activeWorkspace", WorkspaceId::new),
                json.unlessEmpty("defaultWorkspace", WorkspaceId::new),
                json.object("settings").flatMap(UserJson::settings)));
    }

    public User toDomain() {
        return user;
    }

    /** A zone that this Java does not know yet is as good as none: guessing another would move people's days. */
    private static Optional<UserSettings> settings(ObjectJson json) {
        return json.unlessEmpty("timeZone", Function.<String>identity())
                .flatMap(UserJson::zone)
                .map(zone -> new UserSettings(zone, json.oneOf(DayOfWeek.class, "weekStart")));
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
