package io.clockport.cli;

/**
 * A setting as somebody said it.
 *
 * @param where how the person who said it calls it: {@code --zone}, {@code CLOCKPORT_ZONE}, {@code zone of profile work}
 */
record Said(String value, Origin origin, String where) {}
