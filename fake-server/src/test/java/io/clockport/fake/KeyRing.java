package io.clockport.fake;

import io.clockport.Clockify;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A simulation that knows accounts by key and nothing else, so that one server serves every test its own. */
class KeyRing implements Simulation {

    private final Instant now;
    private final Map<String, Clockify> accounts = new ConcurrentHashMap<>();

    KeyRing(Instant now) {
        this.now = now;
    }

    void put(String key, Clockify account) {
        accounts.put(key, account);
    }

    void remove(String key) {
        accounts.remove(key);
    }

    @Override
    public Optional<Clockify> accountOf(String key) {
        return Optional.ofNullable(accounts.get(key));
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void setClock(Instant moment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void advanceClock(Duration duration) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void runClock() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String state() {
        return "{}";
    }

    @Override
    public Either<String, String> replaceState(String document) {
        return Either.left("this simulation has no state of its own");
    }

    @Override
    public void reset() {
        throw new UnsupportedOperationException();
    }
}
