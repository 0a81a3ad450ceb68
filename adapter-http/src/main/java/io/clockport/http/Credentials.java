package io.clockport.http;

import io.clockport.async.Eventual;

/**
 * Where the adapter gets the {@link Credential} for its next request. It is asked before each one, so that secrets can be
 * rotated; it is asked on an event loop, so it must not block. When it answers with a failure, the request is not sent and
 * the caller gets that failure.
 */
@FunctionalInterface
public interface Credentials {

    Eventual<Credential> current();

    /** The same for every request. */
    static Credentials of(Credential credential) {
        return new Fixed(credential);
    }

    /** A person's key, from their profile page. */
    static Credentials apiKey(String key) {
        return of(Credential.apiKey(key));
    }
}
