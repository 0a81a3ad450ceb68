package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.http.wire.UserJson;
import io.clockport.user.User;
import io.clockport.user.Users;

final class HttpUsers implements Users {

    private final Terms terms;

    HttpUsers(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Eventual<User> me() {
        return terms.begin()
                .object(Call.get(Route.of("user"), Subject.of()), UserJson::read)
                .map(UserJson::toDomain);
    }
}
