package io.clockport.client.breakage;

import io.clockport.tag.breakage.RunsIntoTheClient;

/** The other half. */
public record RunsIntoTheTag(RunsIntoTheClient other) {}
