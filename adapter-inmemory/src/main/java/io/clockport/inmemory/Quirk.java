package io.clockport.inmemory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A point about the service that its observers dispute or nobody has established, as a switch. */
public enum Quirk {
    /** An entry that names an archived tag is refused. Two observers contradict each other. */
    REJECT_ARCHIVED_TAGS(true),
    /** Deleting an active task is refused. Older observations saw it succeed. */
    REJECT_ACTIVE_TASK_DELETE(true),
    /** Deleting an active tag is refused, as the web pages do; by API it succeeds. */
    REJECT_ACTIVE_TAG_DELETE(false),
    /** An entry on a task that is done is refused. Not established. */
    REJECT_DONE_TASKS(false),
    /** Two names that differ in the case of letters only are the same name. Not established. */
    IGNORE_CASE_OF_NAMES(false),
    /** Making a finished entry run again stops the timer that runs. Not established. */
    REOPENING_STOPS_TIMER(true),
    /** Entries of type break are taken; needs a plan that has breaks. */
    ALLOW_BREAKS(false),
    /** A timer cannot be started before the start of the one that runs. Not established; without it that one ends at once. */
    REJECT_START_BEFORE_RUNNING(false),
    /** A timer that is stopped before its start ends at its start instead of being refused. Not established. */
    ACCEPT_STOP_BEFORE_START(false),
    /** A running timer cannot be duplicated. Not established; without it the copy runs from now on. */
    REJECT_DUPLICATE_OF_RUNNING(false),
    /** An entry that starts at the boundary of a locked period is locked too. Not established. */
    LOCK_COVERS_BOUNDARY(false),
    /** An entry that was made less than a day ago is not locked. One report. */
    SPARE_YOUNG_ENTRIES(false),
    /** A list that is filtered by a part of a name heeds the case of letters. Not established. */
    HEED_CASE_IN_FILTERS(false),
    /** In stopwatch-only mode admins may type in time of their own, on the path that names them. One observation. */
    ADMINS_PASS_STOPWATCH(false),
    /** On the wire: lists say in a header whether a page is the last, as since 2026. */
    SEND_LAST_PAGE(true),
    /** On the wire: the ends of a range are read as the time on the wall of the account. */
    WINDOW_IN_ACCOUNT_ZONE(true),
    /** On the wire: tags and tasks come in the order of their creation when no order is asked for. Not established. */
    LIST_BY_CREATION(false),
    /** On the wire: an entry that does not say whether it is billable takes it from its project. Not established. */
    BILLABLE_FROM_PROJECT(false),
    /** On the wire: a new task can say that it is not billable. Two observers contradict each other. */
    TASK_CREATE_TAKES_BILLABLE(false),
    /** On the wire: changing many entries clears what is left out, as changing one does. Not established. */
    BULK_PUT_REPLACES(false),
    /** On the wire: the id of a workspace that is no id is 400 instead of 403. Reports disagree. */
    MALFORMED_WORKSPACE_IS_400(false),
    /** On the wire: blanks around a name belong to it. Not established. */
    KEEP_BLANKS_OF_NAMES(false),
    /** On the wire: the week before a moment is the calendar week before the one it lies in, not the seven days before it. */
    WEEK_BEFORE_IS_CALENDAR_WEEK(false),
    /** On the wire: each forced field that lacks is refused in a sentence like the one that is known of projects. */
    WORD_EACH_FORCED_FIELD(false),
    /** On the wire: a request over a limit is answered with JSON, as from the service, and not without, as from its CDN. */
    ANSWER_LIMIT_WITH_JSON(false),
    /** On the wire: the duration of an entry is told in whole minutes, rounded up. One probe saw it, others did not. */
    DURATIONS_IN_WHOLE_MINUTES(false),
    /** On the wire: a client that is written without its state keeps it instead of becoming active. Not established. */
    CLIENT_PUT_KEEPS_ARCHIVED(false),
    /** On the wire: {@code in-progress=false} shows what is finished only, instead of everything. Not established. */
    IN_PROGRESS_FALSE_SHOWS_FINISHED(false),
    /** On the wire: entries are asked for by tags that they all have, instead of any of them. Not established. */
    TAGS_FILTER_WANTS_ALL(false),
    /** On the wire: a person's dropdown takes a value that it does not offer, as it was seen for entries. Not established. */
    TAKE_ANY_DROPDOWN_VALUE(false),
    /** On the wire: a custom field that is not there is a broken rule, and not 404. One observation against the rule. */
    MISSING_CUSTOM_FIELD_IS_400(false),
    /** On the wire: adding limited users answers with the workspace, as adding others does. Not established. */
    ANSWER_LIMITED_USERS_WITH_WORKSPACE(false),
    /** On the wire: a page below 1 is refused instead of read as 1. One observation against a text of the web pages. */
    REJECT_PAGE_BELOW_ONE(false),
    /** On the wire: of a credential's requests in one second of the fake's clock, the fifty-first is answered 429. */
    LIMIT_REQUESTS_PER_SECOND(false),
    /** On the wire: of the requests about a workspace in one hour of the fake's clock, the thirty-first is answered 429. */
    LIMIT_REQUESTS_PER_HOUR(false);

    private static final Map<String, Quirk> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Quirk::label, Function.identity()));

    private final boolean byDefault;
    private final String label;

    Quirk(boolean byDefault) {
        this.byDefault = byDefault;
        this.label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with the better evidence. */
    public boolean byDefault() {
        return byDefault;
    }

    /** The name as people write it: {@code reject-archived-tags}. */
    public String label() {
        return label;
    }

    public static Optional<Quirk> named(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
