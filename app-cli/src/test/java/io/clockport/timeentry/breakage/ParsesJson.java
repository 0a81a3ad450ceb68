package io.clockport.timeentry.breakage;

import com.fasterxml.jackson.databind.JsonNode;

/** Knows a spelling inside the house. */
public record ParsesJson(JsonNode node) {}
