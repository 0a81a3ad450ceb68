package io.clockport.contract.breakage;

import io.clockport.inmemory.breakage.Somebody;

/** Knows whom it examines. */
public record KnowsAnAdapter(Somebody adapter) {}
