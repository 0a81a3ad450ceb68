package io.clockport.fake.control;

/**
 * A request as faults look at it.
 *
 * @param whole its path
 * @param below its path below the prefix of the API, or the whole one outside of it
 * @param operation the name of the operation in the service's own document, or nothing
 * @param workspace the workspace that the path names, or nothing
 * @param page which page it asks for, 1 when it does not say
 */
public record Subject(String method, String whole, String below, String operation, String workspace, int page) {}
