package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.http.wire.UserJson;
import io.clockport.user.User;
import io.clockport.user.Users;
import java.time.Duration;

final class HttpUsers implements Users {

    private final Service service;
    private final Duration limit;

    HttpUsers(Service service, Duration limit) {
        this.service = service;
        this.limit = limit;
    }

    @Override
    public Eventual<User> me() {
        return service.begin(limit)
                .object(Call.get(Route.of("user"), Subject.of()), UserJson::read)
                .map(UserJson::toDomain);
    }
}
