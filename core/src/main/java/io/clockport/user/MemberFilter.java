package io.clockport.user;

import io.clockport.id.ProjectId;
import io.clockport.paging.SortOrder;
import java.util.Optional;

/** Which members of a workspace are wanted, and in which order. Texts match anywhere, in any case of letters. */
public record MemberFilter(
        Optional<String> name,
        Optional<String> email,
        Optional<ProjectId> project,
        Optional<MembershipStatus> status,
        MemberSort sort,
        SortOrder order) {

    /** Everybody, by e-mail address. */
    public static MemberFilter everybody() {
        return new MemberFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MemberSort.EMAIL,
                SortOrder.ASCENDING);
    }

    public MemberFilter named(String part) {
        return new MemberFilter(Optional.of(part), email, project, status, sort, order);
    }

    public MemberFilter withEmail(String part) {
        return new MemberFilter(name, Optional.of(part), project, status, sort, order);
    }

    /** Only those who have access to the project. */
    public MemberFilter of(ProjectId wanted) {
        return new MemberFilter(name, email, Optional.of(wanted), status, sort, order);
    }

    public MemberFilter thatAre(MembershipStatus wanted) {
        return new MemberFilter(name, email, project, Optional.of(wanted), sort, order);
    }

    public MemberFilter sortedBy(MemberSort column, SortOrder direction) {
        return new MemberFilter(name, email, project, status, column, direction);
    }
}
