package io.clockport.cli;

import java.util.Optional;

/** Asks a person for something that must not be seen, so that nothing shows what is typed. */
@FunctionalInterface
interface Secrets {

    /** What was typed, or nothing when no answer can come. */
    Optional<String> ask(String question);
}
