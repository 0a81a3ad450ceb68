package io.clockport.task.breakage;

import org.h2.mvstore.MVStore;

/** Stores on its own account. */
public record KeepsItsOwnBooks(MVStore store) {}
