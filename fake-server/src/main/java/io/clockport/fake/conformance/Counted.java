package io.clockport.fake.conformance;

/** A number with its noun, in the singular where there is one of it. */
final class Counted {

    private Counted() {}

    static String of(long number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }

    static String times(long number) {
        return of(number, "time", "times");
    }

    static String requests(long number) {
        return of(number, "request", "requests");
    }
}
