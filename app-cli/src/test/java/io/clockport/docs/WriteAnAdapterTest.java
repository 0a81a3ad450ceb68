package io.clockport.docs;

import io.clockport.contract.ClockifyContract;
import io.clockport.contract.Harness;
import io.clockport.inmemory.InMemoryClockify;

/** Runs the contracts as a stranger's adapter would. */
// tag::contract
class WriteAnAdapterTest extends ClockifyContract {

    @Override
    protected Harness open() {
        return new YourHarness(InMemoryClockify.empty());
    }
}
// end::contract
