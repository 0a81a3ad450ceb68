package io.clockport.fake;

import io.clockport.async.Eventual;

/** Answers one operation of the API. Throws {@link BadRequest} for what Clockify refuses before its rules are asked. */
@FunctionalInterface
interface Handler {

    Eventual<Answer> handle(Exchange exchange);
}
