package io.clockport.fake;

import java.util.Locale;

/** A disputed behaviour that shows on the wire only, so that the server has it and not what it serves. */
public enum WireQuirk {
    /** Lists say in a header whether a page is the last, as since 2026. */
    SEND_LAST_PAGE(true),
    /** The ends of a range are read as the time on the wall of the account. */
    WINDOW_IN_ACCOUNT_ZONE(true),
    /** Tags and tasks come in the order of their creation when no order is asked for. */
    LIST_BY_CREATION(false),
    /** An entry that does not say whether it is billable takes it from its project. */
    BILLABLE_FROM_PROJECT(false),
    /** A new task can say that it is not billable. */
    TASK_CREATE_TAKES_BILLABLE(false),
    /** Changing many entries clears what is left out, as changing one does. */
    BULK_PUT_REPLACES(false),
    /** The id of a workspace that is no id is 400 instead of 403. */
    MALFORMED_WORKSPACE_IS_400(false),
    /** Blanks around a name belong to it. */
    KEEP_BLANKS_OF_NAMES(false),
    /** The week before a moment is the calendar week before the one it lies in, not the seven days before it. */
    WEEK_BEFORE_IS_CALENDAR_WEEK(false),
    /** Each forced field that lacks is refused in a sentence like the one that is known of projects. */
    WORD_EACH_FORCED_FIELD(false),
    /** A request over a limit is answered with JSON, as from the service, and not without, as from its CDN. */
    ANSWER_LIMIT_WITH_JSON(false),
    /** The duration of an entry is told in whole minutes, rounded up. */
    DURATIONS_IN_WHOLE_MINUTES(false),
    /** A client that is written without its state keeps it instead of becoming active. */
    CLIENT_PUT_KEEPS_ARCHIVED(false),
    /** {@code in-progress=false} shows what is finished only, instead of everything. */
    IN_PROGRESS_FALSE_SHOWS_FINISHED(false),
    /** Entries are asked for by tags that they all have, instead of any of them. */
    TAGS_FILTER_WANTS_ALL(false),
    /** A value that a dropdown does not offer is taken, as it was seen for entries. */
    TAKE_ANY_DROPDOWN_VALUE(false),
    /** A custom field that is not there is a broken rule like any other thing, and not 404. */
    MISSING_CUSTOM_FIELD_IS_400(false),
    /** Adding limited users answers with the workspace, as adding others does, and not with an object of which no key is known. */
    ANSWER_LIMITED_USERS_WITH_WORKSPACE(false),
    /** A page below 1 is refused instead of read as 1. */
    REJECT_PAGE_BELOW_ONE(false),
    /** Of a credential's requests in one second of the simulation's clock, the fifty-first is answered 429. */
    LIMIT_REQUESTS_PER_SECOND(false),
    /** Of the requests about a workspace in one hour of the simulation's clock, the thirty-first is answered 429. */
    LIMIT_REQUESTS_PER_HOUR(false);

    private final boolean byDefault;
    private final String label;

    WireQuirk(boolean byDefault) {
        this.byDefault = byDefault;
        this.label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a simulation without an opinion does. */
    public boolean byDefault() {
        return byDefault;
    }

    /** The name as people write it: {@code send-last-page}. */
    public String label() {
        return label;
    }
}
