package io.clockport.cli.command;

import io.clockport.project.NewProject;
import io.clockport.project.ProjectChange;
import java.util.function.UnaryOperator;

/** One thing that is said of a project: what it makes of a draft, and of a project that there is. */
record ProjectTrait(UnaryOperator<NewProject> draft, ProjectChange change) {}
