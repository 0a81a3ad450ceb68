package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.http.wire.WorkspaceJson;
import io.clockport.id.WorkspaceId;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.Workspaces;
import java.time.Duration;
import java.util.List;

final class HttpWorkspaces implements Workspaces {

    private final Service service;
    private final Duration limit;

    HttpWorkspaces(Service service, Duration limit) {
        this.service = service;
        this.limit = limit;
    }

    @Override
    public Eventual<List<Workspace>> all() {
        return service.begin(limit)
                .list(Call.get(Route.of("workspaces"), Subject.of()), WorkspaceJson::read)
                .map(found -> found.stream().map(WorkspaceJson::toDomain).toList());
    }

    @Override
    public Eventual<Workspace> get(WorkspaceId id) {
        return get(service.begin(limit), id);
    }

    static Eventual<Workspace> get(Operation operation, WorkspaceId id) {
        return operation
                .object(Call.get(Route.of("workspaces", id), Subject.of(id)), WorkspaceJson::read)
                .map(WorkspaceJson::toDomain);
    }
}
