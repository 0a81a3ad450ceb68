package io.clockport.cli;

import io.clockport.cli.command.Answer;
import io.clockport.cli.command.Books;
import io.clockport.cli.command.Desk;
import io.clockport.cli.command.FakeOrder;
import io.clockport.cli.command.ServedFake;
import io.clockport.cli.command.Store;
import io.clockport.cli.command.Verb;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Look;
import io.clockport.cli.tour.Stage;
import io.vavr.control.Either;
import java.time.ZoneId;
import java.util.Optional;

/** The desk of one run: opens what a verb asks for, and closes it when the verb is done. */
final class Session implements Desk {

    private final Surroundings around;
    private final Options options;
    private final Wiring wiring;
    private final ZoneId zone;

    private Session(Surroundings around, Options options, Wiring wiring, ZoneId zone) {
        this.options = options;
        this.around = around;
        this.wiring = wiring;
        this.zone = zone;
    }

    static Either<Problem, Session> open(Options options, Surroundings around) {
        return Zones.of(options.zone(), around)
                .map(zone -> new Session(around, options, new Wiring(options, around), zone));
    }

    /** The verb's answer, once everything it wrote is safe. */
    Either<Problem, Answer> run(Verb verb) {
        try (wiring) {
            return verb.run(this);
        }
    }

    @Override
    public Look look() {
        return Looks.of(around);
    }

    @Override
    public Either<Problem, Books> books() {
        return wiring.account()
                .flatMap(account -> Books.of(account, zone, around.clock().instant(), look())
                        .flatMap(books -> options.workspace().map(books::in).orElseGet(() -> Either.right(books))));
    }

    @Override
    public Optional<String> ask(String question) {
        return around.terminal() ? Prompt.ask(question, around) : Optional.empty();
    }

    @Override
    public Either<Problem, Store> store() {
        return wiring.store();
    }

    @Override
    public void announce(Answer answer) {
        new Output(around).answer(options.json() ? Json.write(answer.data()) + "\n" : answer.text());
    }

    @Override
    public Either<Problem, ServedFake> serve(FakeOrder order) {
        return wiring.serve(order);
    }

    @Override
    public Stage example() {
        return wiring.example();
    }
}
