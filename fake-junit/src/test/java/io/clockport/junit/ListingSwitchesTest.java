package io.clockport.junit;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.inmemory.Quirk;
import io.clockport.user.User;
import io.clockport.user.UserSettings;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;

/** What is disputed about lists, with its switch on and off. */
class ListingSwitchesTest {

    private static final String WORKSPACE = WireTest.WORKSPACE;
    private static final String TAGS = WORKSPACE + "/tags";
    private static final String ENTRIES = WORKSPACE + "/time-entries";
    private static final String MINE = WORKSPACE + "/user/{me}/time-entries";
    private static final String FINISHED = "\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\"";

    @Fidelity(
            row = "paging.last-page-is-young",
            claim = "the header Last-Page is younger than 2026-01; a client must work without it",
            sources = {"recordings 2023-11", "recordings 2024-06", "document 2026-01"},
            confidence = Confidence.HIGH,
            quirk = "send-last-page")
    @ParameterizedTest
    @OnAndOff(Quirk.SEND_LAST_PAGE)
    void a_list_says_whether_it_ends(Switched lastPage) {
        lastPage.decides(
                served -> served.get(TAGS).headers().firstValue("Last-Page").isPresent());
    }

    @Fidelity(row = "paging.page-below-one")
    @ParameterizedTest
    @OnAndOff(Quirk.REJECT_PAGE_BELOW_ONE)
    void a_page_below_one_is_refused(Switched pageBelowOne) {
        pageBelowOne.decides(served -> served.get(TAGS + "?page=0").status() == 400);
    }

    @Fidelity(
            row = "listing.case-in-filters",
            claim = "whether filters by name heed the case of letters is not established; here they do not",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "heed-case-in-filters")
    @ParameterizedTest
    @OnAndOff(Quirk.HEED_CASE_IN_FILTERS)
    void a_small_letter_does_not_find_a_capital(Switched heedsCase) {
        heedsCase.decides(served -> {
            served.post(TAGS, "{\"name\":\"Name\"}");
            return served.get(TAGS + "?name=nam").body().isEmpty();
        });
    }

    @Fidelity(
            row = "listing.order-by-default",
            claim = "in which order tags and tasks come when none is asked for is not established; here by name",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "list-by-creation")
    @ParameterizedTest
    @OnAndOff(Quirk.LIST_BY_CREATION)
    void what_was_made_first_comes_first(Switched byCreation) {
        byCreation.decides(served -> {
            served.post(TAGS, "{\"name\":\"b\"}");
            served.post(TAGS, "{\"name\":\"a\"}");
            return served.get(TAGS).body().at("/0/name").asText().equals("b");
        });
    }

    @Fidelity(row = "entries.window-zone")
    @ParameterizedTest
    @OnAndOff(Quirk.WINDOW_IN_ACCOUNT_ZONE)
    void a_range_of_an_account_in_warsaw_is_two_hours_off(Switched inAccountZone) {
        inAccountZone.decides(served -> {
            moveToWarsaw(served);
            served.post(ENTRIES, "{" + FINISHED + "}");
            return served.get(MINE + "?start=2026-03-30T07:30:00Z").body().size() == 1;
        });
    }

    @Fidelity(
            row = "entries.week-before-is-seven-days",
            claim =
                    "whether the week before a moment is the seven days before it or the calendar week before its own is "
                            + "not established; here the seven days",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "week-before-is-calendar-week")
    @ParameterizedTest
    @OnAndOff(Quirk.WEEK_BEFORE_IS_CALENDAR_WEEK)
    void the_monday_of_its_own_week_is_not_in_the_week_before_a_wednesday(Switched calendarWeek) {
        calendarWeek.decides(served -> {
            var project = served.post(WORKSPACE + "/projects", "{\"name\":\"project\"}")
                    .id();
            served.post(ENTRIES, "{" + FINISHED + ",\"projectId\":\"" + project + "\"}");
            return served.get(MINE + "?get-week-before=2026-04-01T12:00:00Z")
                    .body()
                    .isEmpty();
        });
    }

    @Fidelity(
            row = "entries.in-progress-false",
            claim = "what `in-progress=false` shows was not probed; here everything",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "in-progress-false-shows-finished")
    @ParameterizedTest
    @OnAndOff(Quirk.IN_PROGRESS_FALSE_SHOWS_FINISHED)
    void in_progress_false_hides_what_runs(Switched hidesRunning) {
        hidesRunning.decides(served -> {
            served.post(ENTRIES, "{\"start\":\"2026-03-30T06:00:00Z\"}");
            return served.get(MINE + "?in-progress=false").body().isEmpty();
        });
    }

    @Fidelity(
            row = "entries.tags-any-or-all",
            claim = "whether entries with any of the tags or with all of them are shown is not established; here any",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "tags-filter-wants-all")
    @ParameterizedTest
    @OnAndOff(Quirk.TAGS_FILTER_WANTS_ALL)
    void an_entry_with_one_of_two_tags_is_not_shown(Switched wantsAll) {
        wantsAll.decides(served -> {
            var one = served.post(TAGS, "{\"name\":\"one\"}").id();
            var other = served.post(TAGS, "{\"name\":\"other\"}").id();
            served.post(ENTRIES, "{" + FINISHED + ",\"tagIds\":[\"" + one + "\"]}");
            return served.get(MINE + "?tags=" + one + "," + other).body().isEmpty();
        });
    }

    private static void moveToWarsaw(ServedFake served) {
        var backstage = served.inMemory().backstage();
        var me = backstage.users().get(0);
        backstage.put(new User(
                me.id(),
                me.name(),
                me.email(),
                me.status(),
                me.activeWorkspace(),
                me.defaultWorkspace(),
                Optional.of(new UserSettings(ZoneId.of("Europe/Warsaw"), DayOfWeek.MONDAY))));
    }
}
