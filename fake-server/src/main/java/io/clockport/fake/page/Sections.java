package io.clockport.fake.page;

import static io.clockport.fake.page.Html.element;
import static io.clockport.fake.page.Html.foreign;
import static io.clockport.fake.page.Html.text;

import io.clockport.fake.page.Table.Column;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The parts of the page, each a heading and what is below it. */
final class Sections {

    private Sections() {}

    static Html workspaces(Overview overview) {
        var rows = overview.workspaces().stream()
                .map(workspace -> List.of(
                        foreign(workspace.name()), code(workspace.id()), text(Integer.toString(workspace.people()))))
                .toList();
        var table = Table.of(Column.of("Name"), Column.wide("Id"), Column.narrow("People"));
        return section(
                "Workspaces",
                filled(rows, table, "none"),
                overview.moreWorkspaces() == 0 ? Html.nothing() : soft("and " + overview.moreWorkspaces() + " more"));
    }

    static Html timers(Overview overview, Instant now) {
        var rows = overview.timers().stream()
                .map(timer -> List.of(
                        foreign(timer.person()), what(timer), foreign(timer.workspace()), text(since(timer, now))))
                .toList();
        var table = Table.of(Column.of("Who"), Column.of("What"), Column.wide("Workspace"), Column.narrow("For"));
        return section(
                "Running timers",
                filled(rows, table, "nobody is at work"),
                overview.moreTimers() ? soft("and others") : Html.nothing());
    }

    private static Html what(Overview.Timer timer) {
        var project = element("span", timer.project().isEmpty() ? text("without a project") : foreign(timer.project()))
                .with("class", "soft");
        return timer.description().isEmpty()
                ? project
                : Html.of(List.of(element("div", foreign(timer.description())), element("div", project)));
    }

    /** A timer can begin in the fake's future. */
    private static String since(Overview.Timer timer, Instant now) {
        var lasted = Duration.between(timer.since(), now);
        return lasted.isNegative() ? "not yet" : lasted.toHours() + " h " + lasted.toMinutesPart() + " min";
    }

    static Html requests(List<RequestLine> requests) {
        var rows = requests.stream()
                .map(line -> List.of(
                        text(line.number()),
                        foreign(line.at()),
                        code(line.method()),
                        code(line.path()),
                        status(line.status()),
                        element("span", foreign(line.effect())).with("class", "busy")))
                .toList();
        var table = Table.of(
                Column.wide("No."),
                Column.wide("At"),
                Column.narrow("Method"),
                Column.of("Path"),
                Column.narrow("Status"),
                Column.wide("Fault"));
        return section("Latest requests", filled(rows, table, "none so far")).with("class", "whole");
    }

    private static Html status(int status) {
        return element("span", text(status == 0 ? "none" : Integer.toString(status)))
                .with("class", status >= 200 && status < 300 ? "good" : "bad");
    }

    static Html faults(List<FaultLine> faults) {
        var rows = faults.stream()
                .map(fault -> List.of(code(fault.effect()), code(fault.on()), foreign(fault.left())))
                .toList();
        var table = Table.of(Column.narrow("Effect"), Column.of("On"), Column.narrow("Left"));
        return section("Faults in force", filled(rows, table, "none: everything is answered as it should be"));
    }

    static Html switches(List<SwitchLine> switches) {
        var items = switches.stream()
                .map(one -> element(
                        "li",
                        element("b", text(one.on() ? "on" : "off")).with("class", one.on() ? "good" : "soft"),
                        element("span", text(one.name())),
                        one.on() == one.byDefault() ? Html.nothing() : changed()))
                .toList();
        return section("Switches", element("ul", items).with("class", "switches"))
                .with("class", "whole");
    }

    private static Html changed() {
        return element("span", text("changed")).with("class", "busy");
    }

    static Html section(String title, Html... content) {
        return element("section", element("h2", text(title)), Html.of(List.of(content)));
    }

    static Html soft(String words) {
        return element("p", text(words)).with("class", "soft");
    }

    static Html code(String words) {
        return element("code", foreign(words));
    }

    private static Html filled(List<List<Html>> rows, Table table, String otherwise) {
        return rows.isEmpty() ? soft(otherwise) : table.with(rows);
    }
}
