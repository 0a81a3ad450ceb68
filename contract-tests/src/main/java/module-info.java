/** The contract kit: what every Clockify adapter promises, as tests. Hand over a harness and run them. */
module io.clockport.contract {
    requires transitive io.clockport.core;
    requires transitive org.junit.jupiter.api;
    requires transitive org.assertj.core;
    requires org.junit.jupiter.params;
    requires static org.jspecify;

    exports io.clockport.contract;

    opens io.clockport.contract to
            org.junit.platform.commons;
}
