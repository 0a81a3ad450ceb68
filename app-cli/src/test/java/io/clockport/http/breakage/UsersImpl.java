package io.clockport.http.breakage;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.id.UserId;
import io.clockport.user.User;
import io.clockport.user.Users;

/** Says neither by which medium nor of which port it is an adapter. */
public final class UsersImpl implements Users {

    @Override
    public Eventual<User> me() {
        return Eventual.failed(new Refused.NothingRunning(new UserId("u")));
    }
}
