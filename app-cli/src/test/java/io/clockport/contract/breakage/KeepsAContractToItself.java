package io.clockport.contract.breakage;

/** Has a contract that nobody else can run. */
public final class KeepsAContractToItself {

    interface HiddenContract {}
}
