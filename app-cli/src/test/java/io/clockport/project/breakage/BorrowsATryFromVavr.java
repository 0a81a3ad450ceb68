package io.clockport.project.breakage;

import io.vavr.control.Try;

/** Speaks the other dialect. */
public final class BorrowsATryFromVavr {

    final Try<String> attempt = Try.success("");
}
