package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.contract.OwnPromise;
import io.clockport.inmemory.Quirk;
import io.clockport.user.Role;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fake that is steered over HTTP by typed orders. */
@OwnPromise("the client of the control plane")
class FakeControlTest extends WireTest {

    private static final String TAGS = "/workspaces/{ws}/tags";

    private final FakeControl control = FakeControl.at(served.control(""));

    @Test
    void the_clock_is_stopped_moved_and_let_run() {
        control.stopClockAt(Instant.parse("2027-01-01T00:00:00Z"));
        control.advanceClock(Duration.ofMinutes(90));
        assertThat(control.now()).isEqualTo(Instant.parse("2027-01-01T01:30:00Z"));

        control.runClock();
        assertThat(control.now()).isNotEqualTo(Instant.parse("2027-01-01T01:30:00Z"));
    }

    @Test
    void a_fault_falls_and_says_how_it_stands() {
        var added = control.add(
                FakeFault.failing(502).on("GET").at("/tags").after(1).times(2));

        assertThat(List.of(served.get(TAGS).status(), served.get(TAGS).status()))
                .containsExactly(200, 502);
        assertThat(control.faults()).containsExactly(new FakeFault.Standing(added.id(), Optional.of(1), 2, 1));

        control.remove(added);
        assertThat(served.get(TAGS).status()).isEqualTo(200);
    }

    @Test
    void a_limit_is_set_told_and_taken_away() {
        var limit = FakeLimit.perHour(1)
                .of(FakeLimit.Whose.EVERYBODY)
                .answering(FakeLimit.Body.JSON)
                .tellingWhen();

        control.setLimits(List.of(limit));
        var first = served.get(TAGS);
        var second = served.get(TAGS);

        assertThat(control.limits()).containsExactly(limit);
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(429);
        assertThat(second.body().get("message").asText()).isEqualTo("Too many requests");
        assertThat(second.headers().firstValue("Retry-After")).isPresent();

        control.setLimits(List.of());
        assertThat(served.get(TAGS).status()).isEqualTo(200);
    }

    @Test
    void a_limit_that_is_none_is_refused_with_what_one_can_be() {
        assertThatThrownBy(() -> control.setLimits(List.of(FakeLimit.perSecond(-1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limits[0].requests");
    }

    @Test
    void what_is_no_json_is_told_as_it_is() {
        assertThat(control.page()).startsWith("<!doctype html>");
        assertThat(control.certificate()).startsWith("-----BEGIN CERTIFICATE-----");
    }

    static List<FakeFault> faults() {
        return List.of(
                FakeFault.failing(500).asJson(),
                FakeFault.committedThenFailing(503).askingToWait(Duration.ofSeconds(3)),
                FakeFault.late(Duration.ofMillis(1)),
                FakeFault.slow(Duration.ofMillis(1)),
                FakeFault.cut(),
                FakeFault.reset(),
                FakeFault.committedThenReset(),
                FakeFault.rateLimited().asPage(),
                FakeFault.rateLimited().askingToWaitByDate(Duration.ofMinutes(1)),
                FakeFault.brokenJson(),
                FakeFault.wrongContentType(),
                FakeFault.wrongLastPage(),
                FakeFault.noLastPage(),
                FakeFault.duplicatePage(),
                FakeFault.failing(503).onOperation("getTags").always(),
                FakeFault.failing(503).withChance(0.5, 7));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void every_fault_is_understood(FakeFault fault) {
        assertThatCode(() -> control.add(fault)).doesNotThrowAnyException();
    }

    @Test
    void a_fault_stays_in_its_workspace() {
        control.add(FakeFault.failing(500).in(served.inMemory().workspace()).always());

        assertThat(served.get(TAGS).status()).isEqualTo(500);
        assertThat(served.get("/user").status()).isEqualTo(200);

        control.removeFaults();
        assertThat(control.faults()).isEmpty();
    }

    @Test
    void a_quirk_is_moved_and_a_limit_set() {
        control.set(Quirk.SEND_LAST_PAGE, false);
        assertThat(control.quirks()).containsEntry(Quirk.SEND_LAST_PAGE, false).hasSameSizeAs(Quirk.values());

        control.limitPerSecond(1);
        control.limitPerHour(100);
        assertThat(List.of(served.get(TAGS).status(), served.get(TAGS).status()))
                .containsExactly(200, 429);
    }

    @Test
    void what_is_kept_is_taken_brought_back_and_replaced() {
        control.takeSnapshot("empty");
        var empty = control.state();
        served.post(TAGS, "{\"name\":\"a\"}");
        var full = control.state();

        control.restoreSnapshot("empty");
        assertThat(control.state()).isEqualTo(empty);
        control.replaceState(full);
        assertThat(control.state()).isEqualTo(full);
        control.reset();
        assertThat(control.state()).isEqualTo(empty);

        assertThat(control.snapshots()).containsExactly("empty");
        control.deleteSnapshot("empty");
        assertThat(control.snapshots()).isEmpty();
    }

    @Test
    void a_person_gets_a_role_and_a_workspace_its_rules() {
        var workspace = served.inMemory().workspace();
        var ann = control.people().add("ann@example.com", "ann-key");
        control.people().setRole(workspace, ann, Role.PROJECT_MANAGER);
        control.people().changeSettings(workspace, "{\"trackingMode\":\"STOPWATCH_ONLY\"}");

        assertThat(served.inMemory().backstage().memberships(workspace))
                .anyMatch(member -> member.user().equals(ann) && member.role() == Role.PROJECT_MANAGER);
        assertThat(served.post(
                                "/workspaces/{ws}/time-entries",
                                "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_was_asked_is_told_and_forgotten() {
        var fault = control.add(FakeFault.failing(503));
        served.post(TAGS, "{\"name\":\"a\"}");

        assertThat(control.journal())
                .containsExactly(new FakeRequest(
                        1,
                        "POST",
                        served.filledIn("/api/v1" + TAGS),
                        "{\"name\":\"a\"}",
                        503,
                        Optional.of(fault.id())));

        control.clearJournal();
        assertThat(control.journal()).isEmpty();
    }

    @Test
    void an_order_that_is_not_understood_says_why_and_one_that_is_refused_too() {
        assertThatThrownBy(() -> control.add(FakeFault.failing(200)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("$.status must be a whole number from 400 to 599, not 200");
        assertThatThrownBy(() -> control.restoreSnapshot("none"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("There is no snapshot none");
        assertThatThrownBy(control::report)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nobody watches");
    }

    @Test
    void the_token_lets_it_in() {
        try (var asking = ServedFake.asking("a-token")) {
            var stranger = FakeControl.at(asking.control(""));

            assertThatThrownBy(stranger::now)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("401");
            assertThat(stranger.withToken("a-token").now()).isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
        }
    }

    @Test
    void a_fake_that_is_not_there_is_named() {
        var gone = ServedFake.empty();
        var control = FakeControl.at(gone.control(""));
        gone.close();

        assertThatThrownBy(control::now)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void what_clients_did_wrong_is_told_by_a_fake_that_watches() {
        try (var watched = ServedFake.watched()) {
            watched.get("/nonsense");

            assertThat(FakeControl.at(URI.create(watched.control("") + "/")).report())
                    .contains("used-a-dead-route");
        }
    }
}
