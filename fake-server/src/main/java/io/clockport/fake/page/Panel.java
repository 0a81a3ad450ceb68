package io.clockport.fake.page;

import io.clockport.fake.conformance.ConformanceReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the page shows.
 *
 * @param now what time it is for the simulation
 * @param requests the latest first
 * @param report what clients did wrong, where somebody watches them
 * @param refresh after how many seconds the browser asks again
 */
public record Panel(
        Instant now,
        Overview overview,
        List<RequestLine> requests,
        List<FaultLine> faults,
        List<SwitchLine> switches,
        Optional<ConformanceReport> report,
        Optional<Integer> refresh) {

    /** How many of anything are shown at most. The page stays small however much there is. */
    public static final int MOST = 20;

    public Panel {
        requests = List.copyOf(requests);
        faults = List.copyOf(faults);
        switches = List.copyOf(switches);
    }

    /** The page, which stands alone and needs no script. */
    public String toHtml() {
        return PageHtml.of(this);
    }

    /** What the browser may do with the page: use its one style sheet, and nothing else. */
    public static String contentSecurityPolicy() {
        return "default-src 'none'; style-src '" + Style.HASH
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
