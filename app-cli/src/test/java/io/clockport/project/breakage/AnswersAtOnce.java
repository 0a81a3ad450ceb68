package io.clockport.project.breakage;

import io.clockport.id.ProjectId;
import io.clockport.port.DrivenPort;
import io.clockport.project.Project;

/** A port that makes its caller wait. */
@DrivenPort
public interface AnswersAtOnce {

    Project get(ProjectId id);
}
