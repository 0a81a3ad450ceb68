package io.clockport.user;

/** In what state a person's account is. */
public enum AccountStatus {
    ACTIVE,
    PENDING_EMAIL_VERIFICATION,
    DELETED,
    NOT_REGISTERED,
    LIMITED,
    LIMITED_DELETED
}
