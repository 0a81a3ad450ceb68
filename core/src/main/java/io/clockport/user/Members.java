package io.clockport.user;

import io.clockport.paging.PageSource;
import io.clockport.port.DrivenPort;

/** The people of one workspace. */
@DrivenPort
public interface Members {

    /** The members that match. Reading them can be refused to people who are not admins. */
    PageSource<User> matching(MemberFilter filter);
}
