package io.clockport.fake;

import io.clockport.money.Money;
import java.util.Optional;

/** Rates as a client sends them: an amount in minor units, never negative. */
final class Rates {

    private Rates() {}

    static Optional<Money> of(Body body, String name, String currency) {
        return body.object(name).map(rate -> {
            long amount = rate.number("amount").orElseThrow(() -> BadRequest.json("amount is required"));
            if (amount < 0) {
                throw BadRequest.rule("Amount has to be a positive value.");
            }
            return new Money(amount, currency);
        });
    }
}
