package io.clockport.user;

/** Whether a person has joined, been asked, declined, or been switched off. */
public enum MembershipStatus {
    PENDING,
    ACTIVE,
    DECLINED,
    INACTIVE
}
