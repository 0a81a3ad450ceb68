package io.clockport.junit;

/** Carries, beside the failure of a test, what the fake was asked in it. Never thrown, and so without a stack. */
final class RequestsOfTheTest extends Exception {

    private static final long serialVersionUID = 1L;

    RequestsOfTheTest(String requests) {
        super(requests, null, false, false);
    }
}
