package io.clockport.contract;

/** How far the sources of a claim about the service carry. */
public enum Confidence {
    /** A raw recording, or two people who saw it on the live service independently of each other. */
    HIGH,
    /** One live observation, or a text of the vendor. */
    MEDIUM,
    /** A conclusion from other claims, a single report at second hand, or a choice where nothing is established. */
    LOW
}
