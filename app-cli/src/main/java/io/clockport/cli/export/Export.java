package io.clockport.cli.export;

import io.clockport.cli.entry.Owner;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.timeentry.TimeRange;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;

/**
 * Streams entries into a partial file, a thousand at a time, one owner after the other. After each thousand it reads on from
 * where it is, not from a page's number, so what others add or delete meanwhile shifts nothing.
 */
public final class Export {

    private static final int STEP = 1_000;

    private final Source source;
    private final TimeRange range;
    private final Lines lines;
    private final Waiting waiting;
    private final Progress progress;

    public Export(Source source, TimeRange range, Lines lines, Waiting waiting, Progress progress) {
        this.source = source;
        this.range = range;
        this.lines = lines;
        this.waiting = waiting;
        this.progress = progress;
    }

    /** Goes on until the file is whole; how many entries were written in this run. */
    public Either<Problem, Long> into(Partial partial) {
        if (partial.checkpoint().whole()) {
            return Either.right(0L);
        }
        long before = partial.checkpoint().entries();
        var written =
                beginning(partial).flatMap(begun -> patiently(source::owners)).flatMap(owners -> all(owners, partial));
        return written.map(whole -> partial.checkpoint().entries() - before);
    }

    private Either<Problem, Boolean> beginning(Partial partial) {
        return partial.checkpoint().bytes() > 0
                ? Either.right(true)
                : partial.add(
                        new Step(lines.beginning(), 0, partial.checkpoint().position(), false));
    }

    private Either<Problem, Boolean> all(List<Owner> owners, Partial partial) {
        for (int at = 0; at < owners.size(); at++) {
            var owner = owners.get(at);
            if (owner.id().value().compareTo(partial.checkpoint().position().owner()) < 0) {
                continue;
            }
            var done = one(owner, partial, at, owners.size());
            if (done.isLeft()) {
                return done;
            }
        }
        return partial.complete();
    }

    private Either<Problem, Boolean> one(Owner owner, Partial partial, int at, int owners) {
        var position = partial.checkpoint().position();
        if (!position.owner().equals(owner.id().value())) {
            position = Position.at(owner.id().value(), range.to());
        }
        for (var ended = false; !ended; ) {
            var from = position;
            var step = patiently(() -> step(owner, from));
            var added = step.flatMap(partial::add);
            if (added.isLeft()) {
                return added;
            }
            position = step.get().position();
            ended = step.get().endOfOwner();
            progress.at(partial.checkpoint().entries(), (at + way(position, ended)) / owners);
        }
        return Either.right(true);
    }

    private double way(Position position, boolean ended) {
        return ended
                ? 1
                : (double) Duration.between(position.before(), range.to()).toSeconds()
                        / Duration.between(range.from(), range.to()).toSeconds();
    }

    private Either<Problem, Step> step(Owner owner, Position from) {
        var text = new StringBuilder();
        var position = from;
        try (var inflow = Inflow.from(source.entries(owner, new TimeRange(range.from(), from.before())))) {
            for (int count = 0; count < STEP; ) {
                var next = inflow.next();
                if (next.isLeft()) {
                    return Either.left(next.getLeft());
                }
                if (next.get().isEmpty()) {
                    return Either.right(new Step(text.toString(), count, position, true));
                }
                var entry = next.get().get();
                if (!position.isPast(entry)) {
                    var named = source.name(entry);
                    if (named.isLeft()) {
                        return Either.left(named.getLeft());
                    }
                    text.append(lines.line(named.get(), owner));
                    position = position.after(entry);
                    count++;
                }
            }
            return Either.right(new Step(text.toString(), STEP, position, false));
        }
    }

    /** Again and again while it may work later, as long as the patience lasts. */
    private <T> Either<Problem, T> patiently(Attempt<T> attempt) {
        var outcome = attempt.make();
        for (var wait : waiting.waits()) {
            if (outcome.isRight() || outcome.getLeft().code() != ExitCode.TRY_AGAIN) {
                return outcome;
            }
            waiting.pause().accept(wait);
            outcome = attempt.make();
        }
        return outcome;
    }

    private interface Attempt<T> {
        Either<Problem, T> make();
    }
}
