package io.clockport.fake.conformance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What clients of the fake did wrong, each finding with the requests that show it.
 *
 * @param requests how many requests were looked at
 * @param findings the costliest first; empty when nothing was found
 */
public record ConformanceReport(int requests, List<Finding> findings) {

    private static final int SHOWN = 5;
    private static final int FORMS = 3;

    public ConformanceReport {
        findings = List.copyOf(findings);
    }

    /** The names of everything that is looked for, the costliest first. */
    public static List<String> rules() {
        return Rules.ALL.stream().map(Rule::name).toList();
    }

    /** Of these requests, in the order in which they arrived. */
    public static ConformanceReport of(List<Observation> observations) {
        var traffic = new Traffic(observations);
        return new ConformanceReport(
                observations.size(),
                Rules.ALL.stream().flatMap(rule -> finding(rule, traffic)).toList());
    }

    private static Stream<Finding> finding(Rule rule, Traffic traffic) {
        var sightings = rule.in(traffic).toList();
        return sightings.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        rule.name(), seen(sightings), rule.instead(), sightings.size(), requests(sightings)));
    }

    private static String seen(List<Sighting> sightings) {
        var forms = sightings.stream().map(Sighting::what).distinct().toList();
        var told = forms.stream().limit(FORMS).collect(Collectors.joining("; and "));
        return forms.size() > FORMS ? told + "; and more" : told;
    }

    private static List<String> requests(List<Sighting> sightings) {
        return sightings.stream()
                .flatMap(sighting -> sighting.shownBy().stream())
                .distinct()
                .limit(SHOWN)
                .map(Observation::line)
                .toList();
    }

    /** In a sentence. */
    public String summary() {
        var asked = Counted.requests(requests);
        return findings.isEmpty()
                ? "Nothing found in " + asked + "."
                : Counted.of(findings.size(), "kind of mistake", "kinds of mistakes") + " in " + asked + ".";
    }

    /** For people at a terminal; ends with a line break. */
    public String asText() {
        return ReportText.of(this);
    }

    /** For machines: {@code {"requests": …, "findings": [{"rule", "what", "instead", "times", "requests"}]}}. */
    public String asJson() {
        return ReportJson.of(this);
    }

    /** A page that stands alone, without scripts. */
    public String asHtml() {
        return ReportHtml.of(this);
    }
}
