package io.clockport.contract;

import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.UserId;
import io.clockport.paging.SortOrder;
import io.clockport.project.NewProject;
import io.clockport.project.ProjectName;
import io.clockport.project.Visibility;
import io.clockport.user.MemberFilter;
import io.clockport.user.MemberSort;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.user.User;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.user.Members} does. */
public interface MembersContract extends Contract {

    private List<User> members(MemberFilter filter) {
        return await(scope().members().matching(filter).collect(50));
    }

    private List<UserId> ids(MemberFilter filter) {
        return members(filter).stream().map(User::id).toList();
    }

    @Test
    default void the_owner_of_a_workspace_is_a_member() {
        assertThat(ids(MemberFilter.everybody())).contains(harness().someone());
    }

    @Fidelity(
            row = "members.by-email",
            claim = "members come by their address",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void members_come_by_email_without_regard_to_case() {
        needs(Capability.PEOPLE);
        harness().newcomer(harness().workspace(), Role.MEMBER);
        harness().newcomer(harness().workspace(), Role.MEMBER);

        var emails = members(MemberFilter.everybody()).stream().map(User::email).toList();

        assertThat(emails)
                .hasSizeGreaterThanOrEqualTo(3)
                .isSortedAccordingTo(Comparator.comparing(email -> email.toLowerCase(Locale.ROOT)));
    }

    @Fidelity(
            row = "members.sorting",
            claim = "members can be sorted by other columns, either way round",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void descending_is_the_other_way_round() {
        needs(Capability.PEOPLE);
        harness().newcomer(harness().workspace(), Role.MEMBER);

        var ascending = ids(MemberFilter.everybody().sortedBy(MemberSort.ID, SortOrder.ASCENDING));
        var descending = ids(MemberFilter.everybody().sortedBy(MemberSort.ID, SortOrder.DESCENDING));

        assertThat(descending)
                .hasSizeGreaterThan(1)
                .isNotEqualTo(ascending)
                .containsExactlyInAnyOrderElementsOf(ascending);
        assertThat(ascending).isSortedAccordingTo(Comparator.comparing(UserId::value));
    }

    @Fidelity(
            row = "members.email-filter",
            claim = "members can be filtered by a part of their address",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void a_part_of_the_email_finds_its_members_in_any_case() {
        needs(Capability.PEOPLE);
        var newcomer = harness().newcomer(harness().workspace(), Role.MEMBER);
        var email = members(MemberFilter.everybody()).stream()
                .filter(user -> user.id().equals(newcomer))
                .findFirst()
                .orElseThrow()
                .email();

        assertThat(ids(MemberFilter.everybody().withEmail(email.toUpperCase(Locale.ROOT))))
                .containsExactly(newcomer);
    }

    @Test
    default void a_name_that_nobody_has_finds_nobody() {
        assertThat(ids(MemberFilter.everybody().named("nobody is called this"))).isEmpty();
    }

    @Fidelity(
            row = "members.project-filter",
            claim = "members can be filtered by the project they have access to",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void only_its_members_have_access_to_a_private_project() {
        needs(Capability.PEOPLE);
        var inside = harness().newcomer(harness().workspace(), Role.MEMBER);
        var outside = harness().newcomer(harness().workspace(), Role.MEMBER);
        var secret = await(
                projects().create(NewProject.named(ProjectName.of("Secret")).visibleAs(Visibility.PRIVATE)));
        await(projects().addMembers(secret.id(), Set.of(inside)));

        assertThat(ids(MemberFilter.everybody().of(secret.id())))
                .contains(inside)
                .doesNotContain(outside);
    }

    @Test
    default void active_members_are_listed_as_such() {
        assertThat(ids(MemberFilter.everybody().thatAre(MembershipStatus.ACTIVE)))
                .contains(harness().someone());
        assertThat(ids(MemberFilter.everybody().thatAre(MembershipStatus.DECLINED)))
                .doesNotContain(harness().someone());
    }
}
