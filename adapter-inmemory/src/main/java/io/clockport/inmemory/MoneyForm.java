package io.clockport.inmemory;

import io.clockport.money.Money;

final class MoneyForm {

    private MoneyForm() {}

    static Fields write(Money money) {
        return new Fields().put("minorUnits", money.minorUnits()).put("currency", money.currency());
    }

    static Money read(Fields fields) {
        return new Money(fields.number("minorUnits"), fields.text("currency"));
    }
}
