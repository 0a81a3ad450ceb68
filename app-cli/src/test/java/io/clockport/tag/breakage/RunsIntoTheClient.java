package io.clockport.tag.breakage;

import io.clockport.client.breakage.RunsIntoTheTag;

/** Half of a cycle. */
public record RunsIntoTheClient(RunsIntoTheTag other) {}
