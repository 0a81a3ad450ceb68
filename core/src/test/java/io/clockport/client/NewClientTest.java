package io.clockport.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewClientTest {

    private static final ClientName NAME = ClientName.of("Harbour");

    @Test
    void a_name_is_enough() {
        assertThat(NewClient.named(NAME))
                .isEqualTo(new NewClient(NAME, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void each_wish_is_kept_whatever_follows() {
        var expected =
                new NewClient(NAME, Optional.of("quay@example.com"), Optional.of("Quay 1"), Optional.of("pays late"));

        assertThat(NewClient.named(NAME)
                        .at("Quay 1")
                        .withEmail("quay@example.com")
                        .noting("pays late"))
                .isEqualTo(expected);
        assertThat(NewClient.named(NAME)
                        .noting("pays late")
                        .withEmail("quay@example.com")
                        .at("Quay 1"))
                .isEqualTo(expected);
    }
}
