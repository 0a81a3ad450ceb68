/** The Clockify domain: what there is, what may be done with it, and how it can fail. No input, no output, no clock. */
module io.clockport.core {
    requires transitive io.vavr;
    requires static transitive org.jspecify;

    exports io.clockport;
    exports io.clockport.async;
    exports io.clockport.client;
    exports io.clockport.failure;
    exports io.clockport.id;
    exports io.clockport.money;
    exports io.clockport.paging;
    exports io.clockport.port;
    exports io.clockport.project;
    exports io.clockport.tag;
    exports io.clockport.task;
    exports io.clockport.text;
    exports io.clockport.time;
    exports io.clockport.timeentry;
    exports io.clockport.timesheet;
    exports io.clockport.usecase;
    exports io.clockport.user;
    exports io.clockport.workspace;
}
