package io.clockport.http.breakage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Spells outside the wire. */
public record WritesJsonHere(@JsonProperty("n") String name) {}
