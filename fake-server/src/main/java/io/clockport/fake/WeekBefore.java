package io.clockport.fake;

import io.clockport.async.Eventual;
import io.clockport.user.UserSettings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Before which moment the seven days lie that {@code get-week-before} asks for. Fidelity: row {@code entries.week-before}. */
final class WeekBefore {

    private WeekBefore() {}

    static Eventual<Optional<Instant>> asked(Exchange exchange) {
        var moment = exchange.query().moment("get-week-before");
        return moment.isPresent() && exchange.has(WireQuirk.WEEK_BEFORE_IS_CALENDAR_WEEK)
                ? exchange.account().users().me().map(me -> moment.map(asked -> weekOf(asked, me.settings())))
                : Eventual.of(moment);
    }

    /** The first moment of the week that the account is in then. */
    private static Instant weekOf(Instant moment, Optional<UserSettings> settings) {
        ZoneId zone = settings.map(UserSettings::zone).orElse(ZoneOffset.UTC);
        DayOfWeek first = settings.map(UserSettings::weekStart).orElse(DayOfWeek.MONDAY);
        return moment.atZone(zone)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(first))
                .atStartOfDay(zone)
                .toInstant();
    }
}
