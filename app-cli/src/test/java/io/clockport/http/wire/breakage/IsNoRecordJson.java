package io.clockport.http.wire.breakage;

/** Could do anything. */
public final class IsNoRecordJson {}
