package io.clockport.fake.conformance;

/** What the client can know of what became of its request. */
public enum Outcome {
    /** It was answered. */
    ANSWERED,
    /** It was not answered, or with an error that leaves open whether it was done. */
    UNKNOWN
}
