package io.clockport.inmemory;

import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.user.AccountStatus;
import io.clockport.user.User;
import io.clockport.user.UserSettings;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Optional;

/** People as they are when they come, and as they are after something about them has changed. */
final class Persons {

    private static final String NO_ADDRESS = "";

    private Persons() {}

    static User withAccount(UserId id, String name, String email, ZoneId zone) {
        return new User(
                id,
                Optional.of(name),
                email,
                AccountStatus.ACTIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new UserSettings(zone, DayOfWeek.MONDAY)));
    }

    /** Somebody of whom no more is known than an address. */
    static User knownByAddress(UserId id, String email, AccountStatus status) {
        return new User(id, Optional.empty(), email, status, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Somebody who has a name and no address, and so no account to enter. */
    static User limited(UserId id, String name) {
        return new User(
                id,
                Optional.of(name),
                NO_ADDRESS,
                AccountStatus.LIMITED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static User renamed(User user, String name) {
        return new User(
                user.id(),
                Optional.of(name),
                user.email(),
                user.status(),
                user.activeWorkspace(),
                user.defaultWorkspace(),
                user.settings());
    }

    static User settledIn(WorkspaceId workspace, User user) {
        return new User(
                user.id(),
                user.name(),
                user.email(),
                user.status(),
                Optional.of(workspace),
                Optional.of(workspace),
                user.settings());
    }
}
