package io.clockport.contract.breakage;

import io.vertx.core.Vertx;

/** Makes everybody who runs it carry Vert.x. */
public record RunsOnVertx(Vertx vertx) {}
