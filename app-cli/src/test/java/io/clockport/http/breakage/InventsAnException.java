package io.clockport.http.breakage;

/** Throws what should be answered. */
public final class InventsAnException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
