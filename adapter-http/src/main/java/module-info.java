/** Clockify over its REST API, with the quirks of that API compensated. */
module io.clockport.http {
    requires transitive io.clockport.core;
    requires transitive io.vertx.core;
    requires io.vertx.web.client;
    requires io.vertx.web.common;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    requires static org.jspecify;

    exports io.clockport.http;
}
