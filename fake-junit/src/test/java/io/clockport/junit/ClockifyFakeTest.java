package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.Clockify;
import io.clockport.contract.OwnPromise;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Quirk;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ClockifyFake(content = ClockifyFake.Content.DEMO, clock = "2026-03-29T00:30:00Z")
@OwnPromise("the JUnit extension")
class ClockifyFakeTest {

    private final FakeClockify ofTheConstructor;
    private FakeClockify before;

    ClockifyFakeTest(FakeClockify fake) {
        this.ofTheConstructor = fake;
        this.before = fake;
    }

    @BeforeEach
    void remember(FakeClockify fake) {
        before = fake;
    }

    @Test
    void everything_that_one_test_takes_belongs_to_the_same_fake(
            FakeClockify fake,
            URI uri,
            Clockify clockify,
            InMemoryClockify account,
            WorkspaceId workspace,
            UserId user) {
        assertThat(fake).isSameAs(before).isSameAs(ofTheConstructor);
        assertThat(uri).isEqualTo(fake.uri());
        assertThat(clockify).isSameAs(account).isSameAs(fake.account());
        assertThat(workspace).isEqualTo(account.workspace());
        assertThat(user).isEqualTo(account.me());
    }

    @Test
    void a_base_url_and_a_key_are_enough_for_a_client_in_a_test(
            @ClockifyFake.BaseUrl String url, @ClockifyFake.Key String key, UserId me) {
        var answer = Http.get(URI.create(url), "/user");

        assertThat(key).isEqualTo("owner-key");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(me.value());
    }

    @ParameterizedTest
    @ValueSource(strings = "an argument")
    void a_plain_string_is_left_to_others(String argument, URI uri) {
        assertThat(argument).isEqualTo("an argument");
        assertThat(uri).isNotNull();
    }

    @Test
    void the_class_says_how_its_fakes_are(InMemoryClockify account) {
        assertThat(account.backstage().users()).hasSizeGreaterThan(1);
        assertThat(account.backstage().clock().instant()).isEqualTo(Instant.parse("2026-03-29T00:30:00Z"));
    }

    @Test
    @ClockifyFake(on = Quirk.ALLOW_BREAKS, off = Quirk.SEND_LAST_PAGE)
    void a_method_replaces_what_its_class_says(InMemoryClockify account) {
        assertThat(account.backstage().users()).hasSize(1);
        assertThat(account.quirks().has(Quirk.ALLOW_BREAKS)).isTrue();
        assertThat(account.quirks().has(Quirk.SEND_LAST_PAGE)).isFalse();
    }

    @Nested
    class Within {

        @Test
        void a_nested_class_inherits_what_is_said_around_it(InMemoryClockify account) {
            assertThat(account.backstage().users()).hasSizeGreaterThan(1);
        }
    }

    @Nested
    @ClockifyFake
    class Otherwise {

        @Test
        void a_nested_class_may_say_otherwise(InMemoryClockify account) {
            assertThat(account.backstage().users()).hasSize(1);
        }
    }
}
