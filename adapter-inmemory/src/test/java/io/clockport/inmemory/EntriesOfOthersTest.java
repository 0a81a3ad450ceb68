package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.outcome;
import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.id.UserId;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An admin may reach the entries of others, and still each person's are that person's. */
class EntriesOfOthersTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final InMemoryClockify fake = InMemoryClockify.empty();
    private final UserId other = member();

    @Test
    void an_entry_is_not_found_among_those_of_somebody_else() {
        var entries = fake.in(fake.workspace()).timeEntries();
        var mine = value(entries.log(fake.me(), hour())).id();

        assertThat(outcome(entries.changeMany(other, Map.of(mine, TimeEntryChange.billable(true))))
                        .getLeft())
                .isEqualTo(new Refused.NotFound(mine));
        assertThat(outcome(entries.deleteMany(other, Set.of(mine))).getLeft()).isEqualTo(new Refused.NotFound(mine));
    }

    @Test
    void nobody_can_log_for_a_person_who_is_not_in_the_workspace() {
        var stranger = fake.backstage().addUser("Stranger", "stranger@example.com", ZoneOffset.UTC);

        assertThat(outcome(fake.in(fake.workspace()).timeEntries().log(stranger, hour()))
                        .getLeft())
                .isEqualTo(new Refused.NotFound(stranger));
    }

    private UserId member() {
        var member = fake.backstage().addUser("Member", "member@example.com", ZoneOffset.UTC);
        fake.backstage().setMembership(fake.workspace(), member, Role.MEMBER, MembershipStatus.ACTIVE);
        return member;
    }

    private static NewTimeEntry hour() {
        return new NewTimeEntry(EntryDetails.none(), new Interval(NINE, NINE.plusSeconds(3_600)));
    }
}
