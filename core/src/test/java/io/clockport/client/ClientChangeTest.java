package io.clockport.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClientChangeTest {

    private static final ClientDetails BEFORE = Any.clientDetails();
    private static final ClientName NAME = ClientName.of("Shipyard");

    static Stream<Arguments> everyChange() {
        var name = BEFORE.name();
        var email = BEFORE.email();
        var cc = BEFORE.ccEmails();
        var address = BEFORE.address();
        var note = BEFORE.note();
        return Stream.of(
                Arguments.of("name", ClientChange.rename(NAME), new ClientDetails(NAME, email, cc, address, note)),
                Arguments.of(
                        "e-mail",
                        ClientChange.email("a@example.com"),
                        new ClientDetails(name, Optional.of("a@example.com"), cc, address, note)),
                Arguments.of(
                        "no e-mail",
                        ClientChange.noEmail(),
                        new ClientDetails(name, Optional.empty(), cc, address, note)),
                Arguments.of(
                        "further e-mails",
                        ClientChange.ccEmails(List.of("b@example.com")),
                        new ClientDetails(name, email, List.of("b@example.com"), address, note)),
                Arguments.of(
                        "address",
                        ClientChange.address("Quay 2"),
                        new ClientDetails(name, email, cc, Optional.of("Quay 2"), note)),
                Arguments.of(
                        "no address",
                        ClientChange.noAddress(),
                        new ClientDetails(name, email, cc, Optional.empty(), note)),
                Arguments.of(
                        "note",
                        ClientChange.note("pays early"),
                        new ClientDetails(name, email, cc, address, Optional.of("pays early"))),
                Arguments.of(
                        "no note",
                        ClientChange.noNote(),
                        new ClientDetails(name, email, cc, address, Optional.empty())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyChange")
    void a_change_changes_what_it_says_and_nothing_else(String what, ClientChange change, ClientDetails after) {
        assertThat(change.applyTo(BEFORE)).isEqualTo(after);
        assertThat(after).isNotEqualTo(BEFORE);
    }

    @Test
    void of_two_changes_the_first_comes_first() {
        var change = ClientChange.noNote().and(ClientChange.note("one")).and(ClientChange.note("two"));

        assertThat(change.applyTo(BEFORE).note()).contains("two");
    }

    @Test
    void further_e_mails_cannot_be_tampered_with() {
        var addresses = new ArrayList<>(List.of("a@example.com"));
        var details = ClientChange.ccEmails(addresses).applyTo(BEFORE);

        addresses.clear();

        assertThat(details.ccEmails()).containsExactly("a@example.com");
    }
}
