package io.clockport.fake.control;

/** What a made-up error says. */
public enum ErrorBody {
    /** Nothing at all, as the service's own limits do. */
    EMPTY,
    /** A message and a code, as the service's errors have. */
    JSON,
    /** A page for people, as the network before the service sends. */
    HTML
}
