package io.clockport.http;

import io.clockport.failure.Failure;
import io.clockport.failure.Unintelligible;
import io.clockport.http.wire.TimeEntryJson;
import io.clockport.id.TimeEntryId;
import io.vavr.control.Either;

/** What an answer must be like for what was asked: archived after archiving, running after a start. */
final class States {

    private States() {}

    static <T> Either<Failure, T> expect(Class<T> state, Object found, Call call) {
        return state.isInstance(found)
                ? Either.right(state.cast(found))
                : Either.left(new Unintelligible(
                        call.ifLost(),
                        call.exchange(),
                        "it should be " + state.getSimpleName() + " now, is "
                                + found.getClass().getSimpleName()));
    }

    /** That it was this entry which was stopped: another one may have been started in between. */
    static Either<Failure, TimeEntryJson> expectThis(TimeEntryId id, TimeEntryJson found, Call call) {
        return found.id().equals(id)
                ? Either.right(found)
                : Either.left(new Unintelligible(
                        call.ifLost(), call.exchange(), "another timer was stopped instead: " + found.id()));
    }
}
