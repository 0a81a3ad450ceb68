package io.clockport.fake;

import io.clockport.id.ProjectId;
import io.clockport.paging.PageRequest;
import io.clockport.paging.SortOrder;
import io.clockport.user.MemberFilter;
import io.clockport.user.MemberSort;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import java.util.Set;
import java.util.function.Function;

/** A search for people, asked for in a body instead of a query: the same words without hyphens. */
record Search(Body body) {

    private static final int LARGEST_PAGE = 5_000;
    private static final int PAGE = 50;

    MemberFilter filter() {
        var sort = body.text("sortColumn")
                .map(column -> choice("sortColumn", column, UserRoutes::sort))
                .orElse(MemberSort.EMAIL);
        var order = body.text("sortOrder")
                .map(text -> choice("sortOrder", text, SortOrder::valueOf))
                .orElse(SortOrder.ASCENDING);
        var filter = MemberFilter.everybody().sortedBy(sort, order);
        filter = body.text("name")
                .filter(text -> !text.isBlank())
                .map(filter::named)
                .orElse(filter);
        filter = body.text("email")
                .filter(text -> !text.isBlank())
                .map(filter::withEmail)
                .orElse(filter);
        filter = body.text("projectId")
                .filter(text -> !text.isBlank())
                .map(Query::fitForAnId)
                .map(ProjectId::new)
                .map(filter::of)
                .orElse(filter);
        return body.text("status")
                .filter(status -> !status.equals("ALL"))
                .map(status -> choice("status", status, MembershipStatus::valueOf))
                .map(filter::thatAre)
                .orElse(filter);
    }

    PageRequest page() {
        long page = Math.max(1, body.number("page").orElse(1L));
        long size = body.number("pageSize").orElse((long) PAGE);
        if (size < 1) {
            throw BadRequest.rule("Page size must be a positive value");
        }
        if (size > LARGEST_PAGE || page > Integer.MAX_VALUE) {
            throw BadRequest.rule("Page size cannot be larger than 5,000.");
        }
        return new PageRequest((int) page, (int) size);
    }

    /** Here owners count as admins. */
    static boolean hasAnyOf(Role role, Set<Role> wanted) {
        return wanted.isEmpty()
                || wanted.contains(role)
                || (role == Role.OWNER && wanted.contains(Role.WORKSPACE_ADMIN));
    }

    static <T> T choice(String field, String word, Function<String, T> reading) {
        try {
            return reading.apply(word);
        } catch (IllegalArgumentException unknown) {
            throw BadRequest.rule("You entered invalid value for field : [" + field + "]");
        }
    }
}
