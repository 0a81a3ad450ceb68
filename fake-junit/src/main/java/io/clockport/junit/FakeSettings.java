package io.clockport.junit;

import io.clockport.fake.conformance.ConformanceReport;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Quirk;
import io.clockport.inmemory.Quirks;
import io.clockport.inmemory.Seed;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** How the fake of a test is to be: what the nearest {@link ClockifyFake} says. */
record FakeSettings(ClockifyFake.Content content, String clock, Quirks quirks, boolean watching, List<String> failOn) {

    private static final FakeSettings SENSIBLE =
            new FakeSettings(ClockifyFake.Content.EMPTY, "2026-03-30T08:00:00Z", Quirks.byDefault(), false, List.of());

    /** Of the method, of its class, or of a class around that; what the extension does when nobody says anything. */
    static FakeSettings of(ExtensionContext context) {
        return context.getElement()
                .flatMap(element -> AnnotationSupport.findAnnotation(element, ClockifyFake.class))
                .map(FakeSettings::of)
                .or(() -> context.getParent().map(FakeSettings::of))
                .orElse(SENSIBLE);
    }

    private static FakeSettings of(ClockifyFake said) {
        var quirks = Quirks.byDefault();
        for (Quirk quirk : said.on()) {
            quirks = quirks.with(quirk, true);
        }
        for (Quirk quirk : said.off()) {
            quirks = quirks.with(quirk, false);
        }
        var failOn = List.of(said.failOn());
        failOn.forEach(FakeSettings::checkRule);
        return new FakeSettings(said.content(), said.clock(), quirks, said.watching() || !failOn.isEmpty(), failOn);
    }

    private static void checkRule(String rule) {
        if (!rule.equals(ClockifyFake.ANYTHING) && !ConformanceReport.rules().contains(rule)) {
            throw new ExtensionConfigurationException("failOn = \"" + rule + "\": no finding has that name; known are "
                    + ClockifyFake.ANYTHING + " and " + String.join(", ", ConformanceReport.rules()));
        }
    }

    InMemoryClockify account() {
        var seed = content == ClockifyFake.Content.DEMO ? Seed.demo() : Seed.empty();
        return InMemoryClockify.builder()
                .seed(seed)
                .quirks(quirks)
                .clock(source())
                .build();
    }

    private InstantSource source() {
        if (clock.equals(ClockifyFake.RUNNING)) {
            return InstantSource.system();
        }
        try {
            return InstantSource.fixed(Instant.parse(clock));
        } catch (DateTimeParseException noMoment) {
            throw new ExtensionConfigurationException(
                    "clock = \"" + clock + "\" is neither a moment such as 2026-03-30T08:00:00Z nor \"running\"",
                    noMoment);
        }
    }

    boolean forbids(String rule) {
        return failOn.contains(ClockifyFake.ANYTHING) || failOn.contains(rule);
    }
}
