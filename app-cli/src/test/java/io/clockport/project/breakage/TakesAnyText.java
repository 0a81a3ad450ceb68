package io.clockport.project.breakage;

import io.clockport.async.Eventual;
import io.clockport.port.DrivenPort;
import io.clockport.project.Project;

/** A port that finds out too late what it was given. */
@DrivenPort
public interface TakesAnyText {

    Eventual<Project> get(String id);
}
