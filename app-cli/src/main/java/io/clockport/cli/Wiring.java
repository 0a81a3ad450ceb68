package io.clockport.cli;

import io.clockport.Clockify;
import io.clockport.cli.command.FakeOrder;
import io.clockport.cli.command.ServedFake;
import io.clockport.cli.command.Store;
import io.clockport.cli.config.ApiKey;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.tour.Stage;
import io.clockport.inmemory.InMemoryClockify;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Deque;

/** The only place where an adapter is chosen. What was opened here is closed here. */
final class Wiring implements AutoCloseable {

    private final Surroundings around;
    private final Deque<Clockify> opened = new ArrayDeque<>();

    Wiring(Surroundings around) {
        this.around = around;
    }

    /** The account at the address that was given, else that of the offline store. */
    Either<Problem, Clockify> account(Settings settings) {
        return settings.place()
                .flatMap(place -> place.fold(
                        there -> Remote.connect(there.url(), settings, around).peek(opened::push),
                        here -> offline(here).map(account -> account)));
    }

    /** The account that a key opens, to see whether it does. */
    Either<Problem, Clockify> trying(Said url, ApiKey key) {
        return Remote.trying(url, key, around).peek(opened::push);
    }

    Either<Problem, Store> store(Settings settings) {
        return settings.place()
                .flatMap(place -> place.fold(
                        there -> Problem.usage(
                                        "the state commands are about the offline store, not about "
                                                + there.url().value(),
                                        "leave out --url and CLOCKPORT_URL, or say --store FILE")
                                .asLeft(),
                        here -> offline(here).map(OfflineStore::new)));
    }

    Either<Problem, ServedFake> serve(FakeOrder order) {
        return OrderedQuirks.of(order.quirks())
                .flatMap(quirks -> FakeMaker.make(order, quirks.quirks(), around.clock())
                        .peek(opened::push)
                        .flatMap(fake -> FakeService.start(order, quirks, fake, around)));
    }

    /** The example company by itself. */
    Stage example() {
        var stage = Example.stage();
        opened.push(stage.account());
        return stage;
    }

    /** The offline store by itself. */
    Either<Problem, InMemoryClockify> offline(Place.Here here) {
        return StorePlace.of(here.store(), around)
                .flatMap(file -> Patience.open(file, around.clock()))
                .peek(opened::push);
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }
}
