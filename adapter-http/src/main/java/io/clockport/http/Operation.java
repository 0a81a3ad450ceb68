package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Trace;
import io.clockport.http.wire.ObjectJson;
import io.clockport.http.wire.TimeEntryJson;
import io.clockport.id.Id;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** One operation of a port: everything it sends shares one deadline and whoever may stop it. */
final class Operation {

    private final Service service;
    private final Deadline deadline;
    private final List<Stop> stops;
    private volatile Trace last = Trace.NONE;

    Operation(Service service, Duration limit, List<Stop> stops) {
        this.service = service;
        this.deadline = new Deadline(limit);
        this.stops = List.copyOf(stops);
    }

    Deadline deadline() {
        return deadline;
    }

    List<Stop> stops() {
        return stops;
    }

    Service service() {
        return service;
    }

    Duration left() {
        return deadline.left();
    }

    /** A request of it ended. */
    void heard(Trace request) {
        last = request;
    }

    /** What was found to be wrong comes of what was heard last. */
    <T> Either<Failure, T> judged(Either<? extends Failure, T> verdict) {
        return verdict.mapLeft(failure -> failure.traced(last));
    }

    /** That something is now as it was asked to be. */
    <T> Either<Failure, T> expect(Class<T> state, Object found, Call call) {
        return judged(States.expect(state, found, call));
    }

    /** Sends and does not look into the answer. */
    Eventual<Answer> send(Call call) {
        return service.sending(call, this).begin();
    }

    <T> Eventual<T> object(Call call, Function<ObjectJson, T> read) {
        return send(call).then(objectOf(call, read));
    }

    <T> Eventual<List<T>> list(Call call, Function<ObjectJson, T> read) {
        return send(call).then(answer -> service.understand(answer, it -> Json.list(it, call, read)));
    }

    Eventual<TimeEntryJson> entry(Call call) {
        return send(call).then(entryOf(call));
    }

    Eventual<List<TimeEntryJson>> entries(Call call) {
        return send(call).then(entriesOf(call));
    }

    /**
     * Sends a write and answers with what is true: when its own answer is lost, {@code look} says what is there, and {@link
     * Settle} what that means.
     */
    <T> Eventual<T> write(
            Call call, Function<Answer, Eventual<T>> understood, Function<Sent, Eventual<Sought<T>>> look) {
        var sending = service.sending(call, this);
        call.subject().ids().forEach(known -> service.claims().claim(known.value()));
        return sending.begin()
                .then(understood)
                .recover(failure -> Settle.isOpen(failure)
                        ? new Settling<>(this, call, sending.sent(), look, failure).settled()
                        : Eventual.failed(failure));
    }

    /**
     * Sends a write that makes something new, and sees to it that nothing new is taken for the result of two writes.
     *
     * @param what by which another write is known that would make the same
     */
    <T> Eventual<T> create(
            String what,
            Call call,
            Function<Answer, Eventual<T>> understood,
            Function<? super T, ? extends Id> id,
            Function<Sent, Eventual<Sought<T>>> look) {
        var claims = service.claims();
        claims.begin(what);
        var made = this.<T>write(
                call,
                answer -> understood.apply(answer).map(value -> {
                    claims.claim(id.apply(value).value());
                    return value;
                }),
                sent -> look.apply(sent).map(sought -> claimed(sought, id)));
        made.toCompletionStage().whenComplete((done, defect) -> {
            if (done != null && done.isLeft() && Settle.isOpen(done.getLeft())) {
                claims.leaveOpen(what);
            } else {
                claims.end(what);
            }
        });
        return made;
    }

    private <T> Sought<T> claimed(Sought<T> sought, Function<? super T, ? extends Id> id) {
        return sought instanceof Sought.Found<T> found
                        && !service.claims().claim(id.apply(found.value()).value())
                ? new Sought.Unclear<>()
                : sought;
    }

    /** Sends a deletion: if what was to be deleted cannot be got any more, it happened. */
    <T> Eventual<T> delete(Call call, T result, Call look) {
        return write(call, answer -> Eventual.of(result), sent -> gone(look, result));
    }

    <T> Eventual<Sought<T>> gone(Call look, T result) {
        return send(look)
                .<Sought<T>>map(still -> new Sought.Absent<>())
                .recover(failure -> failure instanceof Refused.NotFound
                        ? Eventual.of(new Sought.Found<>(result))
                        : Eventual.failed(failure));
    }

    /** Looks for the one that has a name which only one can have. */
    <J> Function<Sent, Eventual<Sought<J>>> holder(
            Call listing,
            Function<ObjectJson, J> read,
            Function<J, Id> id,
            Predicate<J> hasTheName,
            Predicate<J> saysTheSame,
            Refused taken) {
        return sent -> send(listing)
                .then(answer -> service.understand(answer, it -> Json.list(it, listing, read))
                        .map(found -> {
                            var holder = found.stream().filter(hasTheName).findFirst();
                            return holder.isEmpty() && !answer.lastPage().orElse(found.size() < Listing.MOST)
                                    ? new Sought.Unclear<>()
                                    : Settle.named(
                                            holder,
                                            id,
                                            saysTheSame,
                                            Origin.of(answer, sent, service.claims()),
                                            service.claims().hasRival(listing.key()),
                                            taken);
                        }));
    }

    <T> Function<Answer, Eventual<T>> objectOf(Call call, Function<ObjectJson, T> read) {
        return answer -> service.understand(answer, it -> Json.object(it, call, read));
    }

    /** An entry that was seen is no news later. */
    Function<Answer, Eventual<TimeEntryJson>> entryOf(Call call) {
        return answer -> service.understand(answer, it -> Json.entry(it, call)).map(entry -> {
            saw(entry);
            return entry;
        });
    }

    void saw(TimeEntryJson entry) {
        service.claims().claim(entry.id().value());
    }

    Function<Answer, Eventual<List<TimeEntryJson>>> entriesOf(Call call) {
        return answer -> service.understand(answer, it -> Json.entries(it, call));
    }
}
