package io.clockport.project;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** How much a project is expected to take: nothing said, some time, or some money. Never both. */
public sealed interface ProjectEstimate {

    <R> R fold(
            Supplier<? extends R> none,
            Function<? super OfTime, ? extends R> time,
            Function<? super OfBudget, ? extends R> budget);

    static ProjectEstimate none() {
        return new None();
    }

    /** A fixed amount of time. */
    static ProjectEstimate of(Duration time) {
        return new OfTime(time, EstimateType.MANUAL, Optional.empty(), true);
    }

    /** Nothing is estimated. */
    record None() implements ProjectEstimate {

        @Override
        public <R> R fold(
                Supplier<? extends R> none,
                Function<? super OfTime, ? extends R> time,
                Function<? super OfBudget, ? extends R> budget) {
            return none.get();
        }
    }

    /** Some time, in whole seconds. */
    record OfTime(Duration estimate, EstimateType type, Optional<EstimateReset> reset, boolean includesNonBillable)
            implements ProjectEstimate {

        public OfTime {
            if (estimate.isNegative()) {
                throw new IllegalArgumentException("an estimate is never negative, got " + estimate);
            }
            estimate = Duration.ofSeconds(estimate.toSeconds());
        }

        @Override
        public <R> R fold(
                Supplier<? extends R> none,
                Function<? super OfTime, ? extends R> time,
                Function<? super OfBudget, ? extends R> budget) {
            return time.apply(this);
        }
    }

    /** Some money, in minor units of the project's currency. */
    record OfBudget(long minorUnits, EstimateType type, Optional<EstimateReset> reset, boolean includesExpenses)
            implements ProjectEstimate {

        public OfBudget {
            if (minorUnits < 0) {
                throw new IllegalArgumentException("a budget is never negative, got " + minorUnits);
            }
        }

        @Override
        public <R> R fold(
                Supplier<? extends R> none,
                Function<? super OfTime, ? extends R> time,
                Function<? super OfBudget, ? extends R> budget) {
            return budget.apply(this);
        }
    }
}
