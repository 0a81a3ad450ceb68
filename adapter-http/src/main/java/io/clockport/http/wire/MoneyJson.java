package io.clockport.http.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.money.Money;
import java.util.Optional;
import java.util.function.Function;

/** A rate in minor units. It is read with its currency and written without: the service knows which one is meant. */
public record MoneyJson(long amount, Optional<String> currency) {

    /** What ISO 4217 says where there is no currency: people without the right to see rates get none. */
    private static final String NO_CURRENCY = "XXX";

    public static MoneyJson read(ObjectJson json) {
        return new MoneyJson(json.number("amount"), json.unlessEmpty("currency", Function.identity()));
    }

    /** A rate that is always there in the domain, and zero where the service keeps it to itself. */
    public static Money orZero(Optional<MoneyJson> rate) {
        return rate.map(MoneyJson::toDomain).orElseGet(() -> Money.zero(NO_CURRENCY));
    }

    public static ObjectNode body(Money rate) {
        return JsonNodeFactory.instance.objectNode().put("amount", rate.minorUnits());
    }

    public Money toDomain() {
        return new Money(amount, currency.orElse(NO_CURRENCY));
    }
}
