package io.clockport.junit;

import io.clockport.contract.ClockifyContract;
import io.clockport.contract.Harness;

/** The same contracts as in memory, with the service's own wire in between. */
class HttpOverFakeServerTest extends ClockifyContract {

    @Override
    protected Harness open() {
        return new ServedHarness();
    }
}
