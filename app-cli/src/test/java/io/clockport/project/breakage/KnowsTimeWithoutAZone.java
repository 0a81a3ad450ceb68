package io.clockport.project.breakage;

import java.time.LocalDateTime;

/** Keeps a moment that is another one in each zone. */
public record KnowsTimeWithoutAZone(LocalDateTime moment) {}
