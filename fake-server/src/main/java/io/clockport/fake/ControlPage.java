package io.clockport.fake;

import io.clockport.fake.conformance.ConformanceReport;
import io.clockport.fake.control.FaultInForce;
import io.clockport.fake.control.FaultPlan;
import io.clockport.fake.control.FaultScope;
import io.clockport.fake.page.FaultLine;
import io.clockport.fake.page.Panel;
import io.clockport.fake.page.RequestLine;
import io.clockport.fake.page.SwitchLine;
import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page for people, at the root of the control plane: everything at a glance, and nothing that could be changed there. */
final class ControlPage {

    private static final String SECONDS = "[1-9][0-9]{0,3}";

    private final Simulation simulation;
    private final Journal journal;
    private final FaultPlan faults;
    private final Optional<Supplier<ConformanceReport>> report;

    ControlPage(
            Simulation simulation, Journal journal, FaultPlan faults, Optional<Supplier<ConformanceReport>> report) {
        this.simulation = simulation;
        this.journal = journal;
        this.faults = faults;
        this.report = report;
    }

    static boolean isMeantBy(String path) {
        return path.equals(ControlPlane.PREFIX) || path.equals(ControlPlane.PREFIX + "/");
    }

    Answer answer(String method, MultiMap query) {
        if (!method.equals("GET")) {
            return Answer.error(405, 405, "The page can only be read.").with("Allow", "GET");
        }
        var refresh = Optional.ofNullable(query.get("refresh"));
        boolean asksForMore = query.names().stream().anyMatch(name -> !name.equals("refresh"));
        if (asksForMore || refresh.filter(text -> !text.matches(SECONDS)).isPresent()) {
            return Answer.error(400, 400, "The page knows ?refresh alone, a number of seconds from 1 to 9999.");
        }
        return Answer.text(
                        200, "text/html", panel(refresh.map(Integer::valueOf)).toHtml())
                .with("Content-Security-Policy", Panel.contentSecurityPolicy())
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "no-referrer")
                .with("Cache-Control", "no-store");
    }

    private Panel panel(Optional<Integer> refresh) {
        return new Panel(
                simulation.now(),
                simulation.overview(),
                requests(),
                faults.all().stream()
                        .filter(fault -> !fault.isUsedUp())
                        .limit(Panel.MOST)
                        .map(ControlPage::line)
                        .toList(),
                simulation.quirks().stream()
                        .map(quirk -> new SwitchLine(quirk.name(), quirk.value(), quirk.byDefault()))
                        .toList(),
                report.map(Supplier::get),
                refresh);
    }

    /** The latest first. */
    private List<RequestLine> requests() {
        var all = journal.all();
        var latest = new ArrayList<>(all.subList(Math.max(0, all.size() - Panel.MOST), all.size()));
        Collections.reverse(latest);
        return latest.stream().map(ControlPage::line).toList();
    }

    private static RequestLine line(JournalEntry entry) {
        return new RequestLine(
                Long.toString(entry.number()),
                Moments.write(entry.at()),
                entry.method(),
                entry.uri(),
                entry.answer().status(),
                entry.fault().map(hit -> hit.fault().effect().name()).orElse(""));
    }

    private static FaultLine line(FaultInForce waiting) {
        return new FaultLine(
                waiting.fault().effect().name(),
                on(waiting.fault().scope()),
                waiting.left().map(left -> Integer.toString(left)).orElse("until removed"));
    }

    private static String on(FaultScope scope) {
        var said = Stream.of(
                        scope.method(),
                        scope.path().map(Object::toString),
                        scope.operation(),
                        scope.workspace().map(id -> "in " + id))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? "every request" : said;
    }
}
