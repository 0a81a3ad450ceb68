package io.clockport.fake;

import io.clockport.async.Eventual;
import io.clockport.user.UserSettings;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/**
 * How the ends of a range are read: as the time that they show on the wall of the account, whatever zone they name.
 * Fidelity: row {@code entries.window-zone}.
 */
final class Walls {

    private Walls() {}

    static Eventual<UnaryOperator<Instant>> of(Exchange exchange) {
        return exchange.has(WireQuirk.WINDOW_IN_ACCOUNT_ZONE)
                ? exchange.account()
                        .users()
                        .me()
                        .map(me -> in(me.settings().map(UserSettings::zone).orElse(ZoneOffset.UTC)))
                : Eventual.of(UnaryOperator.identity());
    }

    private static UnaryOperator<Instant> in(ZoneId zone) {
        return moment ->
                moment.atOffset(ZoneOffset.UTC).toLocalDateTime().atZone(zone).toInstant();
    }
}
