package io.clockport.cli.command;

/**
 * How to log in.
 *
 * @param fromInput whether the key comes on the input, for scripts
 * @param inKeyring whether it is kept in the keyring of the platform and not in the file
 */
public record LoginOrder(boolean fromInput, boolean inKeyring) {}
