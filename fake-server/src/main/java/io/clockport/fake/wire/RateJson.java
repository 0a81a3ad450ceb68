package io.clockport.fake.wire;

/** An amount in minor units. */
public record RateJson(long amount, String currency) {}
