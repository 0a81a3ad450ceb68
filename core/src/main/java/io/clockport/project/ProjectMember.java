package io.clockport.project;

import io.clockport.id.UserId;
import io.clockport.money.Money;
import java.util.Optional;

/** A person on a project, with rates of their own there, if any. */
public record ProjectMember(UserId user, Optional<Money> hourlyRate, Optional<Money> costRate) {

    public static ProjectMember of(UserId user) {
        return new ProjectMember(user, Optional.empty(), Optional.empty());
    }

    public ProjectMember billedAt(Money rate) {
        return new ProjectMember(user, Optional.of(rate), costRate);
    }

    public ProjectMember costing(Money rate) {
        return new ProjectMember(user, hourlyRate, Optional.of(rate));
    }
}
