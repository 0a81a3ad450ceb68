package io.clockport.project;

/** After what time an estimate starts anew. */
public enum EstimateReset {
    WEEKLY,
    MONTHLY,
    YEARLY
}
