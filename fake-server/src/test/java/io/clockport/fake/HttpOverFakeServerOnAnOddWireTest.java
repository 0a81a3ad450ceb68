package io.clockport.fake;

import io.clockport.inmemory.Quirks;

/** Without the header that names the last page, and with windows that are read in another zone: nothing of it shows. */
class HttpOverFakeServerOnAnOddWireTest extends HttpOverFakeServerContract {

    HttpOverFakeServerOnAnOddWireTest() {
        super(Quirks.byDefault(), true);
    }
}
