package io.clockport.fake.control;

/** What happens to a request on which a fault falls, instead of its answer or to it. */
public enum Effect {
    /** An error; nothing was done. */
    FAIL,
    /** An error, though everything was done. */
    COMMIT_THEN_FAIL,
    /** The right answer, later. */
    DELAY,
    /** The right answer, its body piece by piece. */
    SLOW_BODY,
    /** Half of the right answer, then a closed connection. */
    CUT_BODY,
    /** A closed connection; nothing was done. */
    RESET,
    /** A closed connection, though everything was done. */
    COMMIT_THEN_RESET,
    /** 429; nothing was done. */
    RATE_LIMIT,
    /** The right answer, its JSON broken off though the answer is whole. */
    MALFORMED_JSON,
    /** The right answer, said to be HTML. */
    WRONG_CONTENT_TYPE,
    /** The page of a list that was asked for, and the opposite of the truth in {@code Last-Page}. */
    WRONG_LAST_PAGE,
    /** The page of a list that was asked for, without {@code Last-Page}. */
    NO_LAST_PAGE,
    /** The page before the one that was asked for. Falls only on requests for page 2 and later. */
    DUPLICATE_PAGE
}
