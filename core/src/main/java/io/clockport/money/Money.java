package io.clockport.money;

/**
 * An amount in minor units (cents for {@code USD}) with the code of its currency, as Clockify keeps rates: {@code 2000} of
 * {@code USD} is 20.00. Never negative. A workspace may define currencies of its own, so the code need not be an ISO one.
 */
public record Money(long minorUnits, String currency) {

    public Money {
        if (minorUnits < 0) {
            throw new IllegalArgumentException("an amount is never negative, got " + minorUnits);
        }
        if (currency.isBlank()) {
            throw new IllegalArgumentException("an amount has a currency");
        }
    }

    public static Money zero(String currency) {
        return new Money(0, currency);
    }
}
