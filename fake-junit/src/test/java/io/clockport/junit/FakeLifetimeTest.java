package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.contract.OwnPromise;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** When fakes begin and end. The cases inside are run from here alone. */
@OwnPromise("the JUnit extension")
class FakeLifetimeTest {

    private static final int AT_ONCE = 4;

    @ClockifyFake
    static class TwoAfterEachOther {

        static final Queue<URI> SEEN = new ConcurrentLinkedQueue<>();

        @RepeatedTest(2)
        void is_seen(URI uri) {
            SEEN.add(uri);
        }
    }

    @Test
    void a_fake_ends_with_its_test() {
        Cases.run(TwoAfterEachOther.class);

        assertThat(TwoAfterEachOther.SEEN)
                .hasSize(2)
                .allSatisfy(uri ->
                        assertThatThrownBy(() -> Http.get(uri, "/user")).isInstanceOf(UncheckedIOException.class));
    }

    @ClockifyFake
    static class ManyAtOnce {

        static final CyclicBarrier ALL = new CyclicBarrier(AT_ONCE);

        @RepeatedTest(AT_ONCE)
        void sees_only_what_is_its_own(FakeClockify fake, TestInfo test) throws Exception {
            ALL.await();

            Http.post(
                    fake.uri(),
                    "/workspaces/" + fake.workspace() + "/tags",
                    "{\"name\":\"" + test.getDisplayName() + "\"}");

            ALL.await();
            assertThat(Http.get(fake.uri(), "/workspaces/" + fake.workspace() + "/tags")
                            .body()
                            .split("\"name\"", -1))
                    .hasSize(2);
            assertThat(fake.requests()).contains(test.getDisplayName());
        }
    }

    @Test
    void tests_that_run_at_once_do_not_see_each_other() {
        Cases.runInParallel(ManyAtOnce.class)
                .testEvents()
                .assertStatistics(counts -> counts.started(AT_ONCE).succeeded(AT_ONCE));
    }

    @ClockifyFake
    static class AsksBeforeAllTests {

        @BeforeAll
        static void asks(URI uri) {
            throw new AssertionError("nobody may have " + uri);
        }

        @Test
        void never_runs() {}
    }

    @Test
    void before_all_tests_there_is_none() {
        assertThat(Cases.failureOf(AsksBeforeAllTests.class))
                .hasMessageContaining("a fake belongs to one test")
                .hasMessageContaining("@BeforeEach");
    }

    @ClockifyFake(clock = "half past nine")
    static class SaysNoMoment {

        @Test
        void never_runs(FakeClockify fake) {
            assertThat(List.of(fake)).isEmpty();
        }
    }

    @Test
    void a_clock_that_is_no_moment_is_refused() {
        assertThat(Cases.failureOf(SaysNoMoment.class)).hasMessageContaining("half past nine");
    }
}
