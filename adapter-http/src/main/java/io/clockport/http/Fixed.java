package io.clockport.http;

import io.clockport.async.Eventual;

/** Credentials that never change. Not a record: a record prints what it holds. */
final class Fixed implements Credentials {

    private final Eventual<Credential> credential;

    Fixed(Credential credential) {
        this.credential = Eventual.of(credential);
    }

    @Override
    public Eventual<Credential> current() {
        return credential;
    }

    @Override
    public String toString() {
        return "Credentials[***]";
    }
}
