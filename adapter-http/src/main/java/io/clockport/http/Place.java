package io.clockport.http;

import io.clockport.http.wire.ObjectJson;
import io.clockport.id.Id;
import io.clockport.id.WorkspaceId;
import io.clockport.paging.PageSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A workspace at the service, and how long an operation in it may take: what every port of a workspace starts from. */
record Place(Terms terms, WorkspaceId workspace) {

    Service service() {
        return terms.service();
    }

    Place until(Stop stop) {
        return new Place(terms.until(stop), workspace);
    }

    Operation begin() {
        return terms.begin();
    }

    Route route(Object... more) {
        return Route.of(Stream.concat(Stream.of("workspaces", workspace), Stream.of(more))
                .toArray());
    }

    Subject subject(Id... ids) {
        return Subject.of(ids).and(List.of(workspace));
    }

    /** A listing whose pages are read as trees, and of which only what is {@code wanted} is shown. */
    <J, T> PageSource<T> listing(
            Route route,
            Subject subject,
            Function<ObjectJson, J> read,
            Function<? super J, ? extends Id> id,
            Function<? super J, ? extends T> toDomain,
            Predicate<? super T> wanted) {
        return new Listing<T>(this, (operation, request) -> {
            var call = Call.get(Listing.paged(route, request), subject);
            return operation
                    .send(call)
                    .then(answer -> service()
                            .understand(answer, it -> Json.list(it, call, read))
                            .map(found -> Slice.of(answer, request, found, id, toDomain, wanted)));
        });
    }
}
