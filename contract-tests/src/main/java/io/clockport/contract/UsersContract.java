package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.user.Role;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.user.Users} does. */
public interface UsersContract extends Contract {

    @Test
    default void i_am_the_person_behind_the_credentials() {
        var me = await(harness().clockify().users().me());

        assertThat(me.id()).isEqualTo(harness().someone());
        assertThat(me.email()).contains("@");
    }

    @Test
    default void another_person_is_somebody_else() {
        needs(Capability.PEOPLE);
        var newcomer = harness().newcomer(harness().workspace(), Role.MEMBER);

        assertThatEventually(harness().as(newcomer).users().me().map(user -> user.id()))
                .hasValue()
                .isEqualTo(newcomer);
    }
}
