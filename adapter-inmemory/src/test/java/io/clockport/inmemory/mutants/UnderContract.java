package io.clockport.inmemory.mutants;

import io.clockport.contract.ClockifyContract;
import io.clockport.contract.Harness;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The contracts around whatever is to be judged next. Named so that the build does not run it by itself. */
final class UnderContract extends ClockifyContract {

    private static final AtomicReference<@Nullable Supplier<Harness>> JUDGED = new AtomicReference<>();

    static void judge(Supplier<Harness> harness) {
        JUDGED.set(harness);
    }

    @Override
    protected Harness open() {
        return Objects.requireNonNull(JUDGED.get()).get();
    }
}
