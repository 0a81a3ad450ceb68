package io.clockport.contract;

/** What an adapter's surroundings may not be able to do. A test that needs what is not declared is skipped, visibly. */
public enum Capability {
    /** Other people can be put into a workspace, and act. */
    PEOPLE,
    /** A workspace can be made with settings of the test's choosing. */
    SETTINGS,
    /** A timesheet can be approved. */
    APPROVAL,
    /** There is a workspace that the person behind the credentials is not in. */
    FOREIGN_WORKSPACE,
    /** The order of creation is the order of ids, which is how equal starts are listed. */
    ORDERED_IDS
}
