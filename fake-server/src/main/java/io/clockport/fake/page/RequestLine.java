package io.clockport.fake.page;

/**
 * A request and what came of it, in words, without credentials.
 *
 * @param effect the fault that fell on it, or an empty text
 */
public record RequestLine(String number, String at, String method, String path, int status, String effect) {}
