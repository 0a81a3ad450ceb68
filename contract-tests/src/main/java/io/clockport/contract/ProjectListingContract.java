package io.clockport.contract;

import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.paging.NameMatch;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import io.clockport.project.NewProject;
import io.clockport.project.ProjectFilter;
import io.clockport.project.ProjectName;
import io.clockport.project.ProjectSort;
import io.clockport.project.Visibility;
import io.clockport.user.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How every implementation of {@link io.clockport.project.Projects} lists. */
public interface ProjectListingContract extends Contract {

    private List<String> names(ProjectFilter filter) {
        return await(projects().matching(filter).collect(50)).stream()
                .map(project -> project.name().value())
                .toList();
    }

    @Fidelity(
            row = "projects.by-name",
            claim = "projects come by name, whatever the case, archived ones among them",
            sources = {"recordings 2023-11", "recordings 2024-06"},
            confidence = Confidence.HIGH)
    @Test
    default void projects_come_by_name_in_any_case_with_archived_ones_among_them() {
        project("beta");
        project("Gamma");
        archivedProject("Alpha");

        assertThat(names(ProjectFilter.all())).containsExactly("Alpha", "beta", "Gamma");
    }

    @Fidelity(
            row = "projects.sorting",
            claim = "projects can be sorted by other columns",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void projects_can_be_sorted_otherwise() {
        project("beta");
        var client = client("Zoo");
        await(projects().create(NewProject.named(ProjectName.of("Alpha")).forClient(client.id())));
        var busy = project("Gamma");
        logged(saying("work").on(busy.id()), NINE, TEN);

        assertThat(names(ProjectFilter.all().sortedBy(ProjectSort.NAME, SortOrder.DESCENDING)))
                .containsExactly("Gamma", "beta", "Alpha");
        assertThat(names(ProjectFilter.all().sortedBy(ProjectSort.CLIENT_NAME, SortOrder.ASCENDING)))
                .containsExactly("beta", "Gamma", "Alpha");
        assertThat(names(ProjectFilter.all().sortedBy(ProjectSort.DURATION, SortOrder.DESCENDING)))
                .startsWith("Gamma");
    }

    @Test
    default void projects_come_in_the_order_of_creation_by_id() {
        needs(Capability.ORDERED_IDS);
        project("beta");
        project("Alpha");

        assertThat(names(ProjectFilter.all().sortedBy(ProjectSort.ID, SortOrder.ASCENDING)))
                .containsExactly("beta", "Alpha");
    }

    @Fidelity(row = "listing.archived-omitted-lists-both")
    @Test
    default void projects_can_be_filtered_by_state() {
        project("active");
        archivedProject("archived");

        assertThat(names(ProjectFilter.all().in(StateFilter.ACTIVE))).containsExactly("active");
        assertThat(names(ProjectFilter.all().in(StateFilter.ARCHIVED))).containsExactly("archived");
    }

    @Fidelity(
            row = "projects.name-filter",
            claim = "projects can be filtered by a part of the name; that the case does not matter is not "
                    + "established",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    default void projects_can_be_filtered_by_name() {
        project("Pier survey");
        project("Survey");

        assertThat(names(ProjectFilter.all().named(NameMatch.containing("SURVEY"))))
                .containsExactly("Pier survey", "Survey");
        assertThat(names(ProjectFilter.all().named(NameMatch.exactly("Survey"))))
                .containsExactly("Survey");
    }

    @Test
    default void projects_can_be_filtered_by_what_they_are() {
        await(projects().create(NewProject.named(ProjectName.of("free")).billable(false)));
        await(projects().create(NewProject.named(ProjectName.of("paid")).billable(true)));
        await(projects()
                .create(NewProject.named(ProjectName.of("secret"))
                        .billable(false)
                        .visibleAs(Visibility.PRIVATE)));

        assertThat(names(ProjectFilter.all().billable(true))).containsExactly("paid");
        assertThat(names(ProjectFilter.all().billable(false))).containsExactly("free", "secret");
        assertThat(names(ProjectFilter.all().visibleAs(Visibility.PRIVATE))).containsExactly("secret");
    }

    @Fidelity(
            row = "projects.client-filter",
            claim = "projects can be filtered by client",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void projects_can_be_filtered_by_client() {
        var client = client("Harbour");
        await(projects().create(NewProject.named(ProjectName.of("theirs")).forClient(client.id())));
        project("ours");

        assertThat(names(ProjectFilter.all().ofClients(Set.of(client.id())))).containsExactly("theirs");
        assertThat(names(ProjectFilter.all().notOfClients(Set.of(client.id())))).containsExactly("ours");
    }

    @Fidelity(
            row = "projects.member-filter",
            claim = "projects can be filtered by member",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void projects_can_be_filtered_by_member() {
        needs(Capability.PEOPLE);
        var newcomer = harness().newcomer(harness().workspace(), Role.MEMBER);
        var with = project("with");
        project("without");
        await(projects().addMembers(with.id(), Set.of(newcomer)));

        assertThat(names(ProjectFilter.all().withUsers(Set.of(newcomer)))).containsExactly("with");
        assertThat(names(ProjectFilter.all().withoutUsers(Set.of(newcomer)))).containsExactly("without");
    }
}
