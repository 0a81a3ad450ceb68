package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.id.UserId;
import io.clockport.money.Money;
import io.clockport.project.EstimateReset;
import io.clockport.project.EstimateType;
import io.clockport.project.Project;
import io.clockport.project.ProjectEstimate;
import io.clockport.project.ProjectMember;
import io.clockport.user.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Estimates and members of projects, in every implementation of {@link io.clockport.project.Projects}. */
public interface ProjectExtrasContract extends Contract {

    private List<UserId> people(Project project) {
        return project.members().stream().map(ProjectMember::user).toList();
    }

    @TestFactory
    default Stream<DynamicTest> an_estimate_comes_back_as_it_was_set() {
        return Stream.<ProjectEstimate>of(
                        ProjectEstimate.of(Duration.parse("PT38H26M24S")),
                        new ProjectEstimate.OfTime(
                                Duration.ofHours(8), EstimateType.AUTO, Optional.of(EstimateReset.WEEKLY), false),
                        new ProjectEstimate.OfBudget(
                                500_000, EstimateType.MANUAL, Optional.of(EstimateReset.MONTHLY), true),
                        ProjectEstimate.none())
                .map(estimate -> DynamicTest.dynamicTest(estimate.toString(), () -> {
                    var project = project("Pier " + estimate.hashCode());

                    var estimated = await(projects().estimate(project.id(), estimate));

                    assertThat(estimated.estimate()).isEqualTo(estimate);
                    assertThat(estimated.details()).isEqualTo(project.details());
                    assertThatEventually(projects().get(project.id()))
                            .hasValue()
                            .isEqualTo(estimated);
                }));
    }

    @Test
    default void an_estimate_can_be_taken_off_again() {
        var project = project("Pier");
        await(projects().estimate(project.id(), ProjectEstimate.of(Duration.ofHours(8))));

        assertThat(await(projects().estimate(project.id(), ProjectEstimate.none()))
                        .estimate())
                .isEqualTo(ProjectEstimate.none());
    }

    @Test
    default void members_are_added_and_taken_off() {
        needs(Capability.PEOPLE);
        var newcomer = harness().newcomer(harness().workspace(), Role.MEMBER);
        var project = project("Pier");

        assertThat(people(await(projects().addMembers(project.id(), Set.of(newcomer)))))
                .containsExactlyInAnyOrder(harness().someone(), newcomer);
        assertThat(people(await(
                        projects().removeMembers(project.id(), Set.of(harness().someone())))))
                .containsExactly(newcomer);
        assertThat(people(await(projects().get(project.id())))).containsExactly(newcomer);
    }

    @Fidelity(
            row = "project.members-replaced",
            claim = "setting the members of a project replaces the whole list",
            sources = {"document 2026-05", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    default void setting_the_members_replaces_them() {
        needs(Capability.PEOPLE);
        var newcomer = harness().newcomer(harness().workspace(), Role.MEMBER);
        var project = project("Pier");
        var rate = new Money(1500, project.details().hourlyRate().currency());

        var set = await(projects()
                .setMembers(project.id(), List.of(ProjectMember.of(newcomer).billedAt(rate))));

        assertThat(set.members()).containsExactly(ProjectMember.of(newcomer).billedAt(rate));
        assertThatEventually(projects().get(project.id())).hasValue().isEqualTo(set);
    }

    @Test
    default void adding_a_member_keeps_the_others_with_their_rates() {
        needs(Capability.PEOPLE);
        var newcomer = harness().newcomer(harness().workspace(), Role.MEMBER);
        var project = project("Pier");
        var paid = ProjectMember.of(harness().someone())
                .billedAt(new Money(1500, project.details().hourlyRate().currency()));
        await(projects().setMembers(project.id(), List.of(paid)));

        assertThat(await(projects().addMembers(project.id(), Set.of(newcomer))).members())
                .containsExactlyInAnyOrder(paid, ProjectMember.of(newcomer));
    }

    @Test
    default void a_stranger_cannot_become_a_member() {
        var project = project("Pier");
        var stranger = new UserId("5f0000000000000000000008");

        assertThatEventually(projects().setMembers(project.id(), List.of(ProjectMember.of(stranger))))
                .failedWith(Refused.class);
        assertThatEventually(projects().get(project.id())).hasValue().isEqualTo(project);
    }
}
