package io.clockport.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectEstimateTest {

    @Test
    void a_plain_estimate_is_by_hand_and_never_starts_anew() {
        assertThat(ProjectEstimate.of(Duration.ofHours(40)))
                .isEqualTo(
                        new ProjectEstimate.OfTime(Duration.ofHours(40), EstimateType.MANUAL, Optional.empty(), true));
    }

    @Test
    void time_is_in_whole_seconds_and_never_negative() {
        assertThat(ProjectEstimate.of(Duration.ofMillis(1999))).isEqualTo(ProjectEstimate.of(Duration.ofSeconds(1)));
        assertThat(ProjectEstimate.of(Duration.ZERO)).isNotEqualTo(ProjectEstimate.none());
        assertThatThrownBy(() -> ProjectEstimate.of(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_budget_is_never_negative() {
        assertThat(budget(0).minorUnits()).isZero();
        assertThatThrownBy(() -> budget(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_kind_calls_its_own_function() {
        var none = ProjectEstimate.none();
        var time = ProjectEstimate.of(Duration.ofHours(1));
        ProjectEstimate budget = budget(100);

        assertThat(none.<Object>fold(() -> "none", other -> "time", other -> "budget"))
                .isEqualTo("none");
        assertThat(time.<Object>fold(() -> "none", same -> same, other -> "budget"))
                .isSameAs(time);
        assertThat(budget.<Object>fold(() -> "none", other -> "time", same -> same))
                .isSameAs(budget);
    }

    private static ProjectEstimate.OfBudget budget(long minorUnits) {
        return new ProjectEstimate.OfBudget(minorUnits, EstimateType.AUTO, Optional.of(EstimateReset.MONTHLY), false);
    }
}
