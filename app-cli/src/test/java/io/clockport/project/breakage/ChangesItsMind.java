package io.clockport.project.breakage;

/** Holds something else tomorrow. */
public final class ChangesItsMind {

    String mind = "";
}
