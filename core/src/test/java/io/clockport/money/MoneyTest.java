package io.clockport.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void an_amount_is_in_minor_units_of_a_currency() {
        assertThat(new Money(2000, "USD").minorUnits()).isEqualTo(2000);
        assertThat(Money.zero("USD")).isEqualTo(new Money(0, "USD"));
    }

    @Test
    void an_amount_is_never_negative_and_has_a_currency() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1, "USD"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(1, " "));
    }
}
