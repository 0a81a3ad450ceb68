package io.clockport.inmemory;

/** A document or a stored value that is not what this library wrote. Never leaves the package. */
final class BrokenDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenDocument(String message) {
        super(message);
    }

    BrokenDocument(String message, Throwable cause) {
        super(message, cause);
    }
}
