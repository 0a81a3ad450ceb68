package io.clockport.cli.command;

import java.util.Map;

/**
 * What a command has to say when it did its work.
 *
 * @param text for people; whole lines
 * @param data the same for programs, written as one JSON object
 */
public record Answer(String text, Map<String, Object> data) {}
