package io.clockport.junit;

import io.clockport.Clockify;
import io.clockport.fake.Administration;
import io.clockport.fake.Simulation;
import io.clockport.fake.WireQuirk;
import io.clockport.fake.page.Overview;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Quirk;
import io.clockport.inmemory.Quirks;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fake in memory as the server wants it. */
public final class InMemorySimulation implements Simulation {

    private final InMemoryClockify fake;
    private final Saved initially;
    private final Quirks initialQuirks;
    private final InstantSource initialClock;

    private InMemorySimulation(InMemoryClockify fake) {
        this.fake = fake;
        this.initially = save();
        this.initialQuirks = fake.quirks();
        this.initialClock = fake.backstage().clock().source();
    }

    /** Takes the fake as it is now for the state that a reset goes back to. */
    public static InMemorySimulation of(InMemoryClockify fake) {
        return new InMemorySimulation(fake);
    }

    @Override
    public Optional<Clockify> accountOf(String key) {
        return fake.backstage().userOf(key).map(fake::as);
    }

    @Override
    public Optional<Administration> administration() {
        return Optional.of(new InMemoryAdministration(fake.backstage()));
    }

    @Override
    public boolean has(WireQuirk quirk) {
        return Quirk.named(quirk.label()).map(fake.quirks()::has).orElseGet(quirk::byDefault);
    }

    @Override
    public List<Switch> quirks() {
        return Arrays.stream(Quirk.values())
                .map(quirk -> new Switch(quirk.label(), fake.quirks().has(quirk), quirk.byDefault()))
                .toList();
    }

    @Override
    public Either<String, Map<String, Boolean>> setQuirks(Map<String, Boolean> values) {
        var changed = fake.quirks();
        for (var value : values.entrySet()) {
            changed = changed.with(Quirk.named(value.getKey()).orElseThrow(), value.getValue());
        }
        return fake.change(changed).map(done -> values);
    }

    @Override
    public Instant now() {
        return fake.backstage().clock().instant();
    }

    @Override
    public void setClock(Instant moment) {
        fake.backstage().clock().setTo(moment);
    }

    @Override
    public void advanceClock(Duration duration) {
        fake.backstage().clock().advance(duration);
    }

    @Override
    public void runClock() {
        fake.backstage().clock().runWith(InstantSource.system());
    }

    @Override
    public Overview overview() {
        return InMemoryOverview.of(fake);
    }

    @Override
    public String state() {
        return documentOf(fake);
    }

    @Override
    public Either<String, String> replaceState(String document) {
        try {
            return fake.importFrom(new StringReader(document)).map(replaced -> document);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    @Override
    public void reset() {
        fake.backstage().clock().runWith(initialClock);
        fake.change(fake.quirks().with(Quirk.IGNORE_CASE_OF_NAMES, false));
        done(initially.restore());
        done(fake.change(initialQuirks));
    }

    private static void done(Either<String, ?> step) {
        step.getOrElseThrow(problem -> new IllegalStateException(problem));
    }

    /** In memory that costs nothing, however much is kept; in a file it is the document. */
    @Override
    public Saved save() {
        return fake.hasSnapshots() ? new SavedInMemory(fake, fake.snapshot()) : Simulation.super.save();
    }

    static String documentOf(InMemoryClockify fake) {
        try {
            var out = new StringWriter();
            fake.exportTo(out);
            return out.toString();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
