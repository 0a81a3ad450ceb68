package io.clockport.task;

import io.clockport.async.Eventual;
import io.clockport.id.TaskId;
import io.clockport.paging.PageSource;
import io.clockport.port.DrivenPort;

/**
 * The tasks of one project. An unknown, deleted or foreign id, of the task or of the project, is {@link
 * io.clockport.failure.Refused.NotFound}; a name that another task of the project has is {@link
 * io.clockport.failure.Refused.Taken}.
 */
@DrivenPort
public interface Tasks {

    Eventual<Task> get(TaskId id);

    PageSource<Task> matching(TaskFilter filter);

    Eventual<Task.Open> create(NewTask draft);

    /** Changes what the change says and keeps everything else, the state included. */
    Eventual<Task> change(TaskId id, TaskChange change);

    /** Marks it done. What is done already is no failure. */
    Eventual<Task.Done> done(Task.Open task);

    Eventual<Task.Open> reopen(Task.Done task);

    /**
     * Deletes a task for good; its time entries stay, without task. If somebody reopened it meanwhile, the answer is {@link
     * io.clockport.failure.Refused.StillActive}. Fidelity: row {@code task.done-before-delete}.
     */
    Eventual<TaskId> delete(Task.Done task);
}
