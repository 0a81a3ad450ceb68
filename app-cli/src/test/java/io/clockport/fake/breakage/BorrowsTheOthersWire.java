package io.clockport.fake.breakage;

import io.clockport.http.wire.breakage.Misnamed;

/** Agrees with the adapter whatever it says. */
public record BorrowsTheOthersWire(Misnamed borrowed) {}
