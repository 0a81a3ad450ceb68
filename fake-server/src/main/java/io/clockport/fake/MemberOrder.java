package io.clockport.fake;

import io.clockport.fake.Administration.Member;
import io.clockport.id.UserId;
import io.clockport.paging.SortOrder;
import io.clockport.user.Role;
import io.clockport.user.User;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The orders of members that the port does not know: by what they may, and by what an hour of them brings or costs. */
final class MemberOrder {

    private MemberOrder() {}

    /** As they come, unless one of these orders is asked for. */
    static List<User> of(Exchange exchange, List<User> users) {
        var column = exchange.query().text("sort-column").orElse("");
        return switch (column) {
            case "ACCESS" -> sorted(exchange, users, Comparator.comparing(role(exchange)));
            case "HOURLYRATE" -> sorted(exchange, users, Comparator.comparing(rate(exchange, Remarks.HOURLY_RATE)));
            case "COSTRATE" -> sorted(exchange, users, Comparator.comparing(rate(exchange, Remarks.COST_RATE)));
            default -> users;
        };
    }

    private static List<User> sorted(Exchange exchange, List<User> users, Comparator<User> order) {
        return users.stream()
                .sorted(Choices.order(exchange.query()) == SortOrder.ASCENDING ? order : order.reversed())
                .toList();
    }

    private static java.util.function.Function<User, Role> role(Exchange exchange) {
        Map<UserId, Role> roles = exchange.administration()
                .map(administration -> administration.members(exchange.workspace()).stream()
                        .collect(Collectors.toMap(Member::user, Member::role)))
                .orElse(Map.of());
        return user -> roles.getOrDefault(user.id(), Role.MEMBER);
    }

    private static java.util.function.Function<User, Long> rate(Exchange exchange, String which) {
        return user -> exchange.administration()
                .flatMap(administration ->
                        new Notes(administration).get(Notes.of(exchange.workspace(), user.id(), which)))
                .map(rate -> rate.path("amount").asLong())
                .orElse(0L);
    }
}
