package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.EntryField;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import org.junit.jupiter.api.Test;

class SeedTest {

    @Test
    void a_seed_can_have_other_settings() {
        var fake = planted(Seed.empty().where(settings -> settings.forcing(EntryField.PROJECT)));

        assertThat(value(fake.workspaces().get(fake.workspace())).settings().forcedFields())
                .containsExactly(EntryField.PROJECT);
    }

    @Test
    void a_seed_can_have_one_person_more() {
        var fake = planted(Seed.empty().withMember("Ann", Role.MEMBER, "ann-key"));

        var ann = fake.backstage().userOf("ann-key").orElseThrow();

        assertThat(value(fake.as(ann).users().me()).name()).contains("Ann");
        assertThat(fake.backstage().memberships(fake.workspace()))
                .contains(new Membership(ann, Role.MEMBER, MembershipStatus.ACTIVE));
    }

    @Test
    void whose_account_it_is_does_not_change() {
        var fake = planted(
                Seed.demo().withMember("Ann", Role.WORKSPACE_ADMIN, "ann-key").where(settings -> settings));

        assertThat(fake.backstage().userOf("olga-key")).contains(fake.me());
    }

    private static InMemoryClockify planted(Seed seed) {
        return InMemoryClockify.builder().seed(seed).build();
    }
}
