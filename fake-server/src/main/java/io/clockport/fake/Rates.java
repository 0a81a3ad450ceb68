package io.clockport.fake;

import io.clockport.money.Money;
import java.util.Optional;

/** Rates as a client sends them: an amount in minor units, never negative. */
final class Rates {

    private Rates() {}

    static Optional<Money> of(Body body, String name, String currency) {
        return body.object(name).map(rate -> new Money(amount(rate), currency));
    }

    /** An integer of 32 bits in the document. */
    static long amount(Body rate) {
        rate.text("since"); // When a rate begins is not simulated, but it must be a text.
        return amount(rate, "amount").orElseThrow(() -> BadRequest.json("amount is required"));
    }

    static Optional<Long> amount(Body body, String field) {
        return body.number(field).map(Rates::checked);
    }

    private static long checked(long amount) {
        if (amount < 0) {
            throw BadRequest.rule("Amount has to be a positive value.");
        }
        if (amount > Integer.MAX_VALUE) {
            throw BadRequest.json("Numeric value (" + amount + ") out of range of int");
        }
        return amount;
    }
}
