/** The fake Clockify for tests: served over HTTP from memory, one isolated account for each test. */
module io.clockport.junit {
    requires transitive io.clockport.fake;
    requires transitive io.clockport.inmemory;
    requires com.fasterxml.jackson.databind;
    requires java.net.http;
    requires static transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports io.clockport.junit;
}
