package io.clockport.unmarked.breakage;

/** Lives in a package that says nothing about null. */
public final class ForgetsAboutNull {}
