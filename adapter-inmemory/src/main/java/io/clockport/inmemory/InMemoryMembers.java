package io.clockport.inmemory;

import io.clockport.id.ProjectId;
import io.clockport.paging.PageSource;
import io.clockport.user.MemberFilter;
import io.clockport.user.Members;
import io.clockport.user.MembershipStatus;
import io.clockport.user.User;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

record InMemoryMembers(Desk desk) implements Members {

    @Override
    public PageSource<User> matching(MemberFilter filter) {
        var order = order(filter);
        return new OrderedListing<>(
                desk,
                room -> Either.right(room.books()
                        .memberships(room.id())
                        .filter(membership -> isWanted(membership.status(), filter))
                        .flatMap(membership -> room.books().user(membership.user()).stream())
                        .filter(user -> matches(user, filter, room))
                        .sorted(order)),
                room -> order);
    }

    private static boolean isWanted(MembershipStatus status, MemberFilter filter) {
        return filter.status().map(status::equals).orElse(true);
    }

    private static boolean matches(User user, MemberFilter filter, Room room) {
        return contains(user.name().orElse(""), filter.name())
                && contains(user.email(), filter.email())
                && filter.project()
                        .map(project -> hasAccess(user, project, room))
                        .orElse(true);
    }

    private static boolean hasAccess(User user, ProjectId project, Room room) {
        return room.books()
                .membership(room.id(), user.id())
                .flatMap(membership -> room.books()
                        .projects()
                        .get(room.scope(), project.value())
                        .map(found -> new Room(
                                        room.books(),
                                        room.workspace(),
                                        user.id(),
                                        membership.role(),
                                        room.quirks(),
                                        room.now())
                                .sees(found)))
                .orElse(false);
    }

    private static boolean contains(String text, Optional<String> part) {
        return part.map(wanted -> text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    private static Comparator<User> order(MemberFilter filter) {
        Comparator<User> ascending = switch (filter.sort()) {
            case ID -> Comparator.comparing(user -> user.id().value());
            case EMAIL -> Order.byName(User::email, user -> user.id().value());
            case NAME ->
                Order.byName(user -> user.name().orElse(""), user -> user.id().value());
        };
        return Order.directed(filter.order(), ascending);
    }
}
