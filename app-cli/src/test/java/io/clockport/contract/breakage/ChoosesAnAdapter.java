package io.clockport.contract.breakage;

import io.clockport.http.breakage.Somebody;

/** Decides what is not its to decide. */
public record ChoosesAnAdapter(Somebody adapter) {}
