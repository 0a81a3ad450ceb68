package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.Id;
import io.clockport.id.UserId;
import io.clockport.money.Money;
import java.util.Optional;

/** Memberships as they stand on the wire. */
final class Memberships {

    private Memberships() {}

    static ObjectNode of(UserId user, Id target, String type, Optional<Money> hourlyRate, Optional<Money> costRate) {
        var node = Wire.object().put("userId", user.value());
        node.set("hourlyRate", Wire.rate(hourlyRate));
        node.set("costRate", Wire.rate(costRate));
        return node.put("targetId", target.value()).put("membershipType", type).put("membershipStatus", "ACTIVE");
    }
}
