package io.clockport.docs;

/** What the adapter does about an operation that goes wrong, in the words of the table of operations. */
enum Story {
    READ("yes", "–", "fails; nothing to lose", "fails; nothing to lose"),
    LISTING("yes, page by page", "–", "the stream or the page fails", "the stream or the page fails"),
    NEW_ENTRY(
            "only if it certainly did not happen",
            "the person's entries that begin at that second, made since and never seen before",
            "did not happen",
            "may have happened"),
    NEW_COPY(
            "only if it certainly did not happen",
            "the same, besides the original; the copy of a running entry is not looked for",
            "did not happen",
            "may have happened"),
    NEW_NAME(
            "only if it certainly did not happen",
            "who has the name: made since, it is the result; made before, the answer is `Taken`",
            "did not happen",
            "may have happened"),
    STOP(
            "only if it certainly did not happen",
            "the entry: it ended at that moment; ended otherwise, the answer is `NotRunning`",
            "did not happen",
            "may have happened"),
    CHANGE(
            "only if it certainly did not happen",
            "the thing: it says what was asked for, or still what it said before",
            "did not happen",
            "may have happened"),
    DELETION(
            "only if it certainly did not happen",
            "the thing: what is gone counts as deleted, whoever did it",
            "did not happen",
            "may have happened"),
    MARK(
            "only if it certainly did not happen",
            "nothing, for an entry does not show the mark: it is set again, and to set it twice is to set it once",
            "it is set again",
            "it is set again, or may have happened");

    private final String sentAgain;
    private final String looksAt;
    private final String declined;
    private final String silent;

    Story(String sentAgain, String looksAt, String declined, String silent) {
        this.sentAgain = sentAgain;
        this.looksAt = looksAt;
        this.declined = declined;
        this.silent = silent;
    }

    boolean isWrite() {
        return this != READ && this != LISTING;
    }

    String columns() {
        return String.join(" | ", sentAgain, looksAt, declined, silent);
    }
}
