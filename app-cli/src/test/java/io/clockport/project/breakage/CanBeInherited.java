package io.clockport.project.breakage;

/** Invites subclasses. */
public class CanBeInherited {}
