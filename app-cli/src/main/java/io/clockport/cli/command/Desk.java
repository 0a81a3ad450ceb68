package io.clockport.cli.command;

import io.clockport.cli.export.Progress;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.prompt.Known;
import io.clockport.cli.render.Look;
import io.clockport.cli.tour.Stage;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a verb works with. Everything from outside the program comes through here. */
public interface Desk extends Person {

    Look look();

    /** The books that the command line chose; opened when first asked for, closed when the command is over. */
    Either<Problem, Books> books();

    /** The offline store as a whole. */
    Either<Problem, Store> store();

    /** Asks for a key, tries it, and keeps it in the profile that was chosen. */
    Either<Problem, Answer> logIn(LoginOrder order);

    /** Forgets the key of the profile that was chosen. */
    Either<Problem, Answer> logOut();

    /** Looks at everything that commands rest on. */
    List<Check> checkUp();

    /** What commands before this one learnt about the timer. */
    Either<Problem, Optional<Known>> known();

    Instant now();

    /** Says something before the verb is done. */
    void announce(Answer answer);

    /** What shows a person how a long piece of work gets on, if one watches. */
    Progress progress(String task);

    /** Serves a fake over HTTP until the program is ended. */
    Either<Problem, ServedFake> serve(FakeOrder order);

    /** A company with people, projects and some weeks of time, made anew each time; nothing of it is kept. */
    Stage example();
}
