package io.clockport.junit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.ClockifyContract;
import io.clockport.contract.Harness;
import io.clockport.fake.conformance.Finding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;

/**
 * The same contracts as in memory, with the service's own wire in between; and all through them the adapter is watched, and
 * nothing is found in what it does.
 */
class HttpOverFakeServerTest extends ClockifyContract {

    /** What the test itself does wrong, on purpose, and the adapter only passes on. */
    private static final Map<String, List<String>> WRONG_ON_PURPOSE = Map.of(
            "a_client_restored_behind_our_back_cannot_be_deleted", List.of("deleted-without-archiving"),
            "a_project_restored_behind_our_back_cannot_be_deleted", List.of("deleted-without-archiving"),
            "a_name_wanted_a_hundred_times_at_once_is_given_once", List.of("took-a-refusal-for-a-crash"));

    private @Nullable ServedHarness harness;

    @Override
    protected Harness open() {
        harness = new ServedHarness();
        return harness;
    }

    @AfterEach
    void nothing_is_found_in_what_our_own_adapter_does(TestInfo test) {
        var findings = requireNonNull(harness).report().findings();

        assertThat(findings)
                .extracting(Finding::rule)
                .isSubsetOf(WRONG_ON_PURPOSE.getOrDefault(
                        test.getTestMethod().orElseThrow().getName(), List.of()));
    }
}
