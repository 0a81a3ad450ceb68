package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.http.wire.WorkspaceJson;
import io.clockport.id.WorkspaceId;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.Workspaces;
import java.util.List;

final class HttpWorkspaces implements Workspaces {

    private final Terms terms;

    HttpWorkspaces(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Eventual<List<Workspace>> all() {
        return terms.begin()
                .list(Call.get(Route.of("workspaces"), Subject.of()), WorkspaceJson::read)
                .map(found -> found.stream().map(WorkspaceJson::toDomain).toList());
    }

    @Override
    public Eventual<Workspace> get(WorkspaceId id) {
        return get(terms.begin(), id);
    }

    static Eventual<Workspace> get(Operation operation, WorkspaceId id) {
        return operation
                .object(Call.get(Route.of("workspaces", id), Subject.of(id)), WorkspaceJson::read)
                .map(WorkspaceJson::toDomain);
    }
}
