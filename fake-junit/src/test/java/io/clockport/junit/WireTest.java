package io.clockport.junit;

import org.junit.jupiter.api.AfterEach;

/** A test of what goes over the wire: it has a fake of its own that is served, and a client that sends what it is told. */
abstract class WireTest {

    static final String WORKSPACE = "/workspaces/{ws}";
    static final String NOBODY = "65f000000000000000000000";

    final ServedFake served;

    WireTest() {
        this(ServedFake.empty());
    }

    WireTest(ServedFake served) {
        this.served = served;
    }

    @AfterEach
    final void stop() {
        served.close();
    }
}
