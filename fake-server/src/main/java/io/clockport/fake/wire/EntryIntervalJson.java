package io.clockport.fake.wire;

import org.jspecify.annotations.Nullable;

/** From when to when; a running entry has neither end nor duration. */
public record EntryIntervalJson(
        String start, @Nullable String end, @Nullable String duration) {}
