package io.clockport.inmemory;

import io.clockport.async.Eventual;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.Workspaces;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;

record InMemoryWorkspaces(Books books, Faults faults, InstantSource clock, Quirks quirks, UserId actor)
        implements Workspaces {

    @Override
    public Eventual<List<Workspace>> all() {
        return faults.read(() -> books.read(() -> Either.right(books.allWorkspaces()
                .filter(workspace -> Room.enter(books, workspace.id(), actor, quirks, clock.instant())
                        .isRight())
                .toList())));
    }

    @Override
    public Eventual<Workspace> get(WorkspaceId id) {
        return new Desk(books, faults, clock, quirks, actor, id).read(room -> Either.right(room.workspace()));
    }
}
