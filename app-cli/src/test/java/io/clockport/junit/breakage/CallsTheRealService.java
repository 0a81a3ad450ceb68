package io.clockport.junit.breakage;

import io.clockport.http.breakage.Somebody;

/** Brings what it was made to replace. */
public record CallsTheRealService(Somebody real) {}
