/** Clockify's own HTTP API, served from any Clockify. */
module io.clockport.fake {
    requires transitive io.clockport.core;
    requires io.vertx.core;
    requires io.netty.buffer;
    requires io.netty.codec.http;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    requires static org.jspecify;

    exports io.clockport.fake;
    exports io.clockport.fake.conformance;
    exports io.clockport.fake.page;

    opens io.clockport.fake.wire to
            com.fasterxml.jackson.databind;
}
