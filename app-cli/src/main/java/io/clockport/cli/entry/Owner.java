package io.clockport.cli.entry;

import io.clockport.cli.render.Json;
import io.clockport.id.UserId;
import io.clockport.user.User;
import java.util.Map;

/** Whose time it is. Who was invited and never came has no name. */
public record Owner(UserId id, String name, String email) {

    public static Owner of(User user) {
        return new Owner(user.id(), user.name().orElse(""), user.email());
    }

    public Map<String, Object> data() {
        return Json.object("id", id.value(), "name", name, "email", email);
    }
}
