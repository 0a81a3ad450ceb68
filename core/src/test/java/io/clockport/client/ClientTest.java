package io.clockport.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import org.junit.jupiter.api.Test;

class ClientTest {

    private final Client.Active active = Any.client();

    @Test
    void archiving_and_restoring_keeps_everything() {
        assertThat(active.archived()).isEqualTo(new Client.Archived(Any.CLIENT, Any.clientDetails()));
        assertThat(active.archived().restored()).isEqualTo(active);
    }

    @Test
    void each_state_calls_its_own_function() {
        Client archived = active.archived();

        assertThat(active.<Object>fold(same -> same, other -> "archived")).isSameAs(active);
        assertThat(archived.<Object>fold(other -> "active", same -> same)).isSameAs(archived);
    }

    @Test
    void it_is_called_what_its_details_say() {
        assertThat(active.name()).isEqualTo(ClientName.of("Harbour"));
    }
}
