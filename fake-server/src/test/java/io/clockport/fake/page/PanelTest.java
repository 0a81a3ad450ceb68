package io.clockport.fake.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.fake.conformance.ConformanceReport;
import io.clockport.fake.conformance.Finding;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {

    private static final Instant NOW = Instant.parse("2026-03-30T09:30:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><svg/onload=alert(1)>",
                "&lt;b&gt;",
                "--><h1>"
            })
    void whatever_a_client_sends_stays_text(String hostile) {
        var harmless = page("harmless");

        var page = page(hostile);

        assertThat(tags(page)).isEqualTo(tags(harmless));
        assertThat(page)
                .contains(hostile.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;"));
    }

    @Test
    void what_a_screen_would_obey_is_taken_out() {
        assertThat(page("bell\u0007 and \u001b[2J")).contains("bell\uFFFD and \uFFFD[2J");
    }

    @Test
    void a_name_written_from_the_right_turns_nothing_but_itself() {
        assertThat(page("\u202Eevil")).contains("<bdi>\u202Eevil</bdi>");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        assertThat(page("\uD83D\uDE00".repeat(500)))
                .contains("<bdi>" + "\uD83D\uDE00".repeat(120) + "…</bdi>")
                .doesNotContain("\uD83D\uDE00".repeat(121));
    }

    @Test
    void the_page_of_ten_thousand_things_stays_small() {
        var many = IntStream.range(0, 10_000).mapToObj(i -> "thing " + i).toList();
        var panel = new Panel(
                NOW,
                new Overview(
                        many.stream()
                                .map(name -> new Overview.Workspace(name, "id", 1))
                                .toList(),
                        0,
                        many.stream()
                                .map(name -> new Overview.Timer(name, name, name, name, NOW))
                                .toList(),
                        true),
                many.stream()
                        .map(name -> new RequestLine("1", "", "GET", name, 200, ""))
                        .toList(),
                many.stream().map(name -> new FaultLine("FAIL", name, "1")).toList(),
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThat(panel.toHtml()).hasSizeLessThan(40_000).contains("thing 19").doesNotContain("thing 20");
    }

    @Test
    void nothing_runs_and_nothing_is_fetched() {
        assertThat(page("x"))
                .doesNotContainIgnoringCase("<script")
                .doesNotContain("src=")
                .doesNotContain("url(");
        assertThat(Panel.contentSecurityPolicy())
                .startsWith("default-src 'none';")
                .doesNotContain("unsafe");
    }

    @Test
    void the_one_style_sheet_is_the_one_that_is_allowed() throws Exception {
        var sheet = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page("x"));
        assertThat(sheet.find()).isTrue();

        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(sheet.group(1).getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(Panel.contentSecurityPolicy()).contains("'sha256-" + hash + "'");
    }

    @Test
    void a_timer_says_how_long_it_has_run_by_the_clock_of_the_fake() {
        assertThat(page("x")).contains("1 h 30 min");
    }

    @Test
    void it_is_shown_anew_only_when_asked_for() {
        assertThat(page("x")).doesNotContain("http-equiv").contains("href=\"?refresh=5\"");
        assertThat(refreshing(7).toHtml()).contains("<meta http-equiv=\"refresh\" content=\"7\">");
    }

    @Test
    void a_switch_that_was_moved_is_told_from_one_that_was_not() {
        assertThat(page("x")).contains("<span>moved</span><span class=\"busy\">changed</span>");
        assertThat(page("x")).contains("<span>left</span></li>");
    }

    @Test
    void what_is_not_there_is_said() {
        var page = new Panel(
                        NOW, Overview.untold(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty())
                .toHtml();

        assertThat(page).contains("nobody is at work", "none so far", "Nobody watches");
    }

    private static Panel refreshing(int seconds) {
        return new Panel(
                NOW, Overview.untold(), List.of(), List.of(), List.of(), Optional.empty(), Optional.of(seconds));
    }

    private static String page(String word) {
        var overview = new Overview(
                List.of(new Overview.Workspace(word, word, 3)),
                2,
                List.of(new Overview.Timer(word, word, word, word, NOW.minusSeconds(5_400))),
                false);
        var report = new ConformanceReport(1, List.of(new Finding("a-rule", word, "do better", 1, List.of(word))));
        return new Panel(
                        NOW,
                        overview,
                        List.of(new RequestLine("1", word, word, word, 404, word)),
                        List.of(new FaultLine(word, word, word)),
                        List.of(new SwitchLine("moved", true, false), new SwitchLine("left", true, true)),
                        Optional.of(report),
                        Optional.empty())
                .toHtml();
    }

    /** Every tag with its attributes, without what stands between them. */
    private static List<String> tags(String page) {
        return Pattern.compile("<[^>]*>")
                .matcher(page)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
