package io.clockport.fake.conformance;

import java.util.List;

/** Everything that is looked for, the costliest mistakes first. */
final class Rules {

    static final List<Rule> ALL = List.of(
            new RepeatedALostWrite(),
            new DroppedFields(),
            new StoppedBeforeTheLastPage(),
            new TrustedAShortPage(),
            new SentCredentialsInTheUrl(),
            new Message(
                    "sent-a-time-without-a-zone",
                    400,
                    "date is in following format",
                    "sent a moment without a zone, or a day",
                    "send moments as 2026-03-30T09:00:00Z: with their zone, to the second"),
            new WroteWhatIsIgnored(),
            new MisspeltAParameter(),
            new GaveUpAtALimit(),
            new IgnoredRetryAfter(),
            new WentOverThePace(),
            new TookARefusalForACrash(),
            new InsistedOnARefusal(),
            new WentOnWithARefusedKey(),
            new Message(
                    "sent-none-or-two-credentials",
                    401,
                    "Multiple or none auth tokens",
                    "sent no credential, or two of them",
                    "send exactly one of X-Api-Key and X-Addon-Token; only a gateway takes Authorization: Bearer"),
            new Message(
                    "deleted-without-archiving",
                    400,
                    "Cannot delete an active",
                    "tried to delete what is still active",
                    "archive a client or a project, and mark a task as done, before you delete it"),
            new UsedADeadRoute(),
            new DidNotSayJson(),
            new SentABodyWithARead(),
            new ReliedOnAnIdempotencyKey(),
            new ReadOneByOne(),
            new Polled());

    private Rules() {}
}
