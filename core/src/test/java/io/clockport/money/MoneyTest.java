package io.clockport.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void nothing_is_an_amount() {
        assertThat(Money.zero("EUR")).isEqualTo(new Money(0, "EUR"));
    }

    @Test
    void the_same_number_in_another_currency_is_another_amount() {
        assertThat(new Money(2000, "EUR")).isNotEqualTo(new Money(2000, "USD"));
    }

    @Test
    void less_than_nothing_is_no_amount() {
        assertThatThrownBy(() -> new Money(-1, "EUR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void an_amount_without_currency_is_none() {
        assertThatThrownBy(() -> new Money(1, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
