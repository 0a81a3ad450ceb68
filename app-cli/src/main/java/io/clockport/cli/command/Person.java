package io.clockport.cli.command;

import java.util.Optional;

/** Whoever may sit at the terminal. */
@FunctionalInterface
public interface Person {

    /** What they answer to a question; nothing when nobody is there to be asked. */
    Optional<String> ask(String question);
}
