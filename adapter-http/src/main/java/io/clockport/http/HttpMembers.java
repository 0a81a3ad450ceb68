package io.clockport.http;

import io.clockport.http.wire.UserJson;
import io.clockport.paging.PageSource;
import io.clockport.user.MemberFilter;
import io.clockport.user.Members;
import io.clockport.user.User;
import java.util.function.Function;

final class HttpMembers implements Members {

    private final Place place;

    HttpMembers(Place place) {
        this.place = place;
    }

    @Override
    public PageSource<User> matching(MemberFilter filter) {
        var route = place.route("users")
                .with("name", filter.name(), Function.identity())
                .with("email", filter.email(), Function.identity())
                .with("project-id", filter.project(), Function.identity())
                .with("status", filter.status().map(Enum::name).orElse("ALL"));
        var subject = place.subject().and(filter.project());
        return place.listing(
                Sorting.by(route, filter.sort(), filter.order()),
                subject,
                UserJson::read,
                json -> json.user().id(),
                UserJson::toDomain,
                user -> true);
    }
}
