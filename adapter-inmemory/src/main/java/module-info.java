/** Clockify without Clockify: the same behaviour, kept in memory or in one file. */
module io.clockport.inmemory {
    requires transitive io.clockport.core;
    requires com.google.gson;
    requires com.h2database.mvstore;
    requires org.pcollections;
    requires static org.jspecify;

    exports io.clockport.inmemory;
}
