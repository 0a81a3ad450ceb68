package io.clockport.project;

import io.clockport.id.UserId;
import java.util.Set;

/** Projects that any of these people are members of, or, when {@code contained} is false, none of them. */
public record UserMatch(Set<UserId> users, boolean contained) {

    public UserMatch {
        users = Set.copyOf(users);
    }
}
