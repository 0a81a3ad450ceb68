package io.clockport.cli.completion;

import java.util.List;

/**
 * What can follow after some words of a command line.
 *
 * @param path the words: {@code projects delete}; nothing for the command itself
 * @param arguments what completes each argument by its place
 */
record Level(String path, List<Word> commands, List<Switch> options, List<Filling> arguments) {

    /** A word and what it stands for. */
    record Word(String text, String about) {}

    /** An option by all its names; {@code value} says what completes its value, {@code takesValue} whether it has one. */
    record Switch(List<String> names, boolean takesValue, Filling value, String about) {}
}
