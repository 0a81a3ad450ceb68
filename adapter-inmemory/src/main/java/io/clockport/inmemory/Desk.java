package io.clockport.inmemory;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.function.Function;

/** Where one person asks for one workspace: lets them in, does the work under the lock, and plays the faults. */
record Desk(Books books, Faults faults, InstantSource clock, Quirks quirks, UserId actor, WorkspaceId workspace) {

    <T> Eventual<T> read(Function<Room, Either<Refused, T>> work) {
        return faults.read(() -> books.read(() -> inside(work)));
    }

    <T> Eventual<T> write(Function<Room, Either<Refused, T>> work) {
        return faults.write(() -> books.write(() -> inside(work)));
    }

    private <T> Either<Failure, T> inside(Function<Room, Either<Refused, T>> work) {
        return Either.narrow(
                Room.enter(books, workspace, actor, quirks, clock.instant()).flatMap(work));
    }
}
