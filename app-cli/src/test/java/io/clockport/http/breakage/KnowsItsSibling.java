package io.clockport.http.breakage;

import io.clockport.inmemory.breakage.Somebody;

/** Leans on the adapter next door. */
public record KnowsItsSibling(Somebody sibling) {}
