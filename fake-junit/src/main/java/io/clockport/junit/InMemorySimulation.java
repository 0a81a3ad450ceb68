package io.clockport.junit;

import io.clockport.Clockify;
import io.clockport.fake.Administration;
import io.clockport.fake.Simulation;
import io.clockport.fake.WireQuirk;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Quirk;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The fake in memory as the server wants it. */
public final class InMemorySimulation implements Simulation {

    private final InMemoryClockify fake;
    private final String initially;

    private InMemorySimulation(InMemoryClockify fake) {
        this.fake = fake;
        this.initially = documentOf(fake);
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
        replaceState(initially).getOrElseThrow(problem -> new IllegalStateException(problem));
    }

    private static String documentOf(InMemoryClockify fake) {
        try {
            var out = new StringWriter();
            fake.exportTo(out);
            return out.toString();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
