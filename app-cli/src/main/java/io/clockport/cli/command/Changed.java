package io.clockport.cli.command;

import io.clockport.cli.render.Clean;
import io.clockport.cli.render.Json;

/** The answer of commands that changed one thing. */
final class Changed {

    private Changed() {}

    /** {@code Added project Website (64a…)}. */
    static Answer answer(Kind kind, String did, Thing thing) {
        return new Answer(
                did + " " + kind.one() + " " + Clean.line(thing.name()) + " (" + thing.id() + ")\n",
                Json.object(kind.one(), thing.data()));
    }
}
