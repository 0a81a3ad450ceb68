package io.clockport.inmemory;

import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.user.AccountStatus;
import io.clockport.user.User;
import io.clockport.user.UserSettings;
import java.time.DayOfWeek;
import java.time.ZoneId;

final class UserForm {

    static final Codec<User> CODEC = new Codec<>(UserForm::write, UserForm::read);

    private UserForm() {}

    private static Fields write(User user) {
        return new Fields()
                .put("id", user.id().value())
                .putIfPresent("name", user.name(), name -> name)
                .put("email", user.email())
                .put("status", user.status().name())
                .putIfPresent("activeWorkspace", user.activeWorkspace(), WorkspaceId::value)
                .putIfPresent("defaultWorkspace", user.defaultWorkspace(), WorkspaceId::value)
                .putIfPresent(
                        "settings",
                        user.settings(),
                        settings -> new Fields()
                                .put("zone", settings.zone().getId())
                                .put("weekStart", settings.weekStart().name()));
    }

    private static User read(Fields fields) {
        return new User(
                fields.understood("id", UserId::new),
                fields.optionalText("name"),
                fields.text("email"),
                fields.choice("status", AccountStatus.class),
                fields.optional("activeWorkspace", WorkspaceId::new),
                fields.optional("defaultWorkspace", WorkspaceId::new),
                fields.optionalFields("settings")
                        .map(settings -> new UserSettings(
                                settings.understood("zone", ZoneId::of),
                                settings.choice("weekStart", DayOfWeek.class))));
    }
}
