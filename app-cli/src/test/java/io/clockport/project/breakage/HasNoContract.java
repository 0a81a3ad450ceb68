package io.clockport.project.breakage;

import io.clockport.async.Eventual;
import io.clockport.id.ProjectId;
import io.clockport.port.DrivenPort;
import io.clockport.project.Project;

/** A port that nobody holds its adapters to. */
@DrivenPort
public interface HasNoContract {

    Eventual<Project> get(ProjectId id);
}
