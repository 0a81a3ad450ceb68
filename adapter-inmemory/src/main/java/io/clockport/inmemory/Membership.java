package io.clockport.inmemory;

import io.clockport.id.UserId;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;

/** A person in a workspace: what they are there, and whether they have joined. */
public record Membership(UserId user, Role role, MembershipStatus status) {

    static final Codec<Membership> CODEC = new Codec<>(Membership::write, Membership::read);

    private Fields write() {
        return new Fields().put("user", user.value()).put("role", role.name()).put("status", status.name());
    }

    private static Membership read(Fields fields) {
        return new Membership(
                fields.understood("user", UserId::new),
                fields.choice("role", Role.class),
                fields.choice("status", MembershipStatus.class));
    }
}
