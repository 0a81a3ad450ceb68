package io.clockport.user;

import io.clockport.async.Eventual;
import io.clockport.port.DrivenPort;

/** The account's own view of people. */
@DrivenPort
public interface Users {

    /** The person whose credentials these are. */
    Eventual<User> me();
}
