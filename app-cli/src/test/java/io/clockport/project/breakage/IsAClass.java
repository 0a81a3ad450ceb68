package io.clockport.project.breakage;

import io.clockport.port.DrivenPort;

/** A port that leaves one adapter possible. */
@DrivenPort
public final class IsAClass {}
