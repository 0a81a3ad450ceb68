package io.clockport.cli.report;

import static io.clockport.cli.report.Booking.entry;
import static io.clockport.cli.report.Booking.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.entry.NamedEntry;
import io.clockport.timesheet.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final NamedEntry PLAIN =
            entry(7, "2026-03-02T08:00:00Z", "2026-03-02T09:30:00Z", "Planning", "Website", "urgent");

    @Test
    void a_report_is_one_page_that_fetches_and_runs_nothing() {
        var page = HtmlReport.of(sheet("2026-03-02", "2026-03-08", PLAIN), List.of());

        var markup = Markup.of(page);
        assertThat(markup.all("script")).isEmpty();
        assertThat(markup.all("link")).isEmpty();
        assertThat(markup.all("img")).isEmpty();
        assertThat(page).doesNotContain("url(", "@import", "http://", "https://", " src=", " href=", " on");
        assertThat(page).contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
    }

    @Test
    void what_people_write_stays_text() {
        var evil = "</title></style><script>alert('1')</script>\"><img src=x onerror=alert(2)>";

        var markup = Markup.of(HtmlReport.of(
                sheet(
                        "2026-03-02",
                        "2026-03-03",
                        entry(8, "2026-03-02T08:00:00Z", "2026-03-02T09:30:00Z", evil, evil, evil)),
                List.of(Grouping.PROJECT, Grouping.TAG)));

        assertThat(markup.all("script")).isEmpty();
        assertThat(markup.all("img")).isEmpty();
        assertThat(markup.texts("bdi")).isNotEmpty().containsOnly(evil);
    }

    @Test
    void names_of_every_kind_come_out_whole() {
        var names = List.of("会議とレビュー", "مشروع الموقع", "👩‍💻 Launch", "R&D \"x\" 'y'", "a | b");
        var entries = IntStream.range(0, names.size())
                .mapToObj(at -> entry(
                        at + 10,
                        "2026-03-02T1" + at + ":00:00Z",
                        "2026-03-02T1" + at + ":30:00Z",
                        "a\nb",
                        names.get(at)))
                .toArray(NamedEntry[]::new);

        var markup = Markup.of(HtmlReport.of(sheet("2026-03-02", "2026-03-02", entries), List.of()));

        assertThat(markup.texts("bdi")).containsAll(names).contains("ab");
        assertThat(markup.all("br")).hasSize(names.size());
    }

    @Test
    void days_are_as_long_as_they_were() {
        var spring = entry(1, "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", "all day", "P");
        var autumn = entry(2, "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", "all day", "P");

        assertThat(Markup.of(HtmlReport.of(sheet("2026-03-29", "2026-03-29", spring), List.of()))
                        .texts("dd"))
                .startsWith("23:00");
        assertThat(Markup.of(HtmlReport.of(sheet("2026-10-25", "2026-10-25", autumn), List.of()))
                        .texts("dd"))
                .startsWith("25:00");
    }

    @Test
    void every_part_is_a_block_on_its_day_and_what_is_double_is_marked() {
        var night = entry(3, "2026-03-02T21:00:00Z", "2026-03-03T01:00:00Z", "Night", "P");
        var other = entry(4, "2026-03-03T00:30:00Z", "2026-03-03T02:00:00Z", "Other", "Q");

        var markup = Markup.of(HtmlReport.of(sheet("2026-03-02", "2026-03-03", night, other), List.of()));

        assertThat(markup.all("rect").stream().map(rect -> rect.getAttribute("class")))
                .filteredOn(kind -> kind.startsWith("block"))
                .hasSize(3);
        assertThat(markup.all("rect").stream().map(rect -> rect.getAttribute("class")))
                .containsOnlyOnce("overlap");
        assertThat(markup.texts("li")).contains("Overlap: Tue 3 Mar, 01:30 to 02:00, 0:30");
    }

    @Test
    void what_was_meant_is_drawn_and_said() {
        var goal = new Goal(Target.onWorkdays(Duration.ofHours(8)), LocalDate.parse("2026-03-02"));

        var markup =
                Markup.of(HtmlReport.of(sheet("2026-03-02", "2026-03-08", PLAIN).heldAgainst(goal), List.of()));

        assertThat(markup.texts("dd")).contains("8:00 6 h 30 missing up to today");
        assertThat(markup.all("line").stream().map(line -> line.getAttribute("class")))
                .filteredOn("meant"::equals)
                .hasSize(5);
    }

    @Test
    void an_empty_report_says_so() {
        var markup = Markup.of(HtmlReport.of(sheet("2026-03-02", "2026-03-08"), List.of(Grouping.TAG)));

        assertThat(markup.texts("p")).containsExactly("Nothing was booked.");
        assertThat(markup.all("svg")).isEmpty();
    }

    @Test
    void thousands_of_projects_share_a_colour_and_are_all_listed() {
        var entries = IntStream.range(0, 3_000)
                .mapToObj(at -> entry(
                        at + 1,
                        Instant.parse("2026-03-02T00:00:00Z")
                                .plusSeconds(at * 600L)
                                .toString(),
                        Instant.parse("2026-03-02T00:00:00Z")
                                .plusSeconds(at * 600L + 600)
                                .toString(),
                        "Work",
                        "Project " + at))
                .toArray(NamedEntry[]::new);

        var markup = Markup.of(HtmlReport.of(sheet("2026-03-01", "2026-03-31", entries), List.of()));

        assertThat(markup.texts("li")).contains("2992 more");
        assertThat(markup.texts("bdi")).contains("Project 0", "Project 2999");
    }

    @Test
    void years_are_drawn_month_by_month() {
        var markup = Markup.of(HtmlReport.of(sheet("2025-01-01", "2026-12-31", PLAIN), List.of()));

        assertThat(markup.texts("h2")).startsWith("By month").doesNotContain("Times of day");
        assertThat(markup.texts("title")).contains("2026-03: 1:30");
    }
}
