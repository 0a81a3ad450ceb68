package io.clockport.cli;

import io.clockport.cli.command.Check;
import io.clockport.cli.config.Setting;
import java.time.ZoneId;
import java.util.Optional;

/** Looks at the zone that days and times are meant in. */
final class ZoneCheck {

    private ZoneCheck() {}

    /** {@code account} is the zone that the account is set to, where there is one. */
    static Check of(Settings settings, Optional<ZoneId> account, Surroundings around) {
        var said = settings.find(Setting.ZONE);
        var where = said.map(Said::where).orElse("the system's");
        return Zones.of(said, around)
                .fold(
                        problem -> Check.fail("zone", problem),
                        zone -> account.filter(other -> !other.getRules().equals(zone.getRules()))
                                .map(other -> Check.warn(
                                        "zone",
                                        zone + " (" + where + "), but the account is set to " + other,
                                        "days begin at other times there; say which is right, here with zone in the"
                                                + " profile or --zone"))
                                .orElseGet(() -> Check.ok("zone", zone + " (" + where + ")")));
    }
}
