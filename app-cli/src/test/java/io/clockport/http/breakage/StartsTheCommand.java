package io.clockport.http.breakage;

import io.clockport.cli.breakage.Somebody;

/** Is used by what it uses. */
public record StartsTheCommand(Somebody command) {}
