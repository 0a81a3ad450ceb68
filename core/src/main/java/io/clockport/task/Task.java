package io.clockport.task;

import io.clockport.id.ProjectId;
import io.clockport.id.TaskId;
import java.time.Duration;
import java.util.function.Function;

/** A part of a project. Its state is its type, so what may not be done cannot be written. */
public sealed interface Task {

    TaskId id();

    ProjectId project();

    TaskDetails details();

    /** The time of all finished entries on it, in whole seconds. */
    Duration tracked();

    default TaskName name() {
        return details().name();
    }

    /** Exactly one of the functions is called. */
    <R> R fold(Function<? super Open, ? extends R> open, Function<? super Done, ? extends R> done);

    /** To be done; Clockify says {@code ACTIVE}. */
    record Open(TaskId id, ProjectId project, TaskDetails details, Duration tracked) implements Task {

        public Done done() {
            return new Done(id, project, details, tracked);
        }

        @Override
        public <R> R fold(Function<? super Open, ? extends R> open, Function<? super Done, ? extends R> done) {
            return open.apply(this);
        }
    }

    /** Done, and the only state that can be deleted. */
    record Done(TaskId id, ProjectId project, TaskDetails details, Duration tracked) implements Task {

        public Open reopened() {
            return new Open(id, project, details, tracked);
        }

        @Override
        public <R> R fold(Function<? super Open, ? extends R> open, Function<? super Done, ? extends R> done) {
            return done.apply(this);
        }
    }
}
