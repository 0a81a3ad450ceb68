package io.clockport.project;

/** Whether an estimate is set by hand or adds up from the tasks. */
public enum EstimateType {
    MANUAL,
    AUTO
}
