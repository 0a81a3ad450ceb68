package io.clockport.project;

import io.clockport.id.ProjectId;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Work that time is booked on. Its state is its type, so what may not be done cannot be written. */
public sealed interface Project {

    ProjectId id();

    ProjectDetails details();

    List<ProjectMember> members();

    ProjectEstimate estimate();

    /** The time of all finished entries on it, in whole seconds. */
    Duration tracked();

    default ProjectName name() {
        return details().name();
    }

    /** Exactly one of the functions is called. */
    <R> R fold(Function<? super Active, ? extends R> active, Function<? super Archived, ? extends R> archived);

    /** In use. */
    record Active(
            ProjectId id,
            ProjectDetails details,
            List<ProjectMember> members,
            ProjectEstimate estimate,
            Duration tracked)
            implements Project {

        public Active {
            members = List.copyOf(members);
        }

        public Archived archived() {
            return new Archived(id, details, members, estimate, tracked);
        }

        @Override
        public <R> R fold(
                Function<? super Active, ? extends R> active, Function<? super Archived, ? extends R> archived) {
            return active.apply(this);
        }
    }

    /** Out of use, and the only state that can be deleted. */
    record Archived(
            ProjectId id,
            ProjectDetails details,
            List<ProjectMember> members,
            ProjectEstimate estimate,
            Duration tracked)
            implements Project {

        public Archived {
            members = List.copyOf(members);
        }

        public Active restored() {
            return new Active(id, details, members, estimate, tracked);
        }

        @Override
        public <R> R fold(
                Function<? super Active, ? extends R> active, Function<? super Archived, ? extends R> archived) {
            return archived.apply(this);
        }
    }
}
