package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.http.wire.ProjectJson;
import io.clockport.id.ProjectId;
import io.clockport.id.UserId;
import io.clockport.paging.PageSource;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectDetails;
import io.clockport.project.ProjectEstimate;
import io.clockport.project.ProjectFilter;
import io.clockport.project.ProjectMember;
import io.clockport.project.Projects;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Set;

final class HttpProjects implements Projects {

    private final Place place;
    private final ProjectExtras extras;

    HttpProjects(Place place) {
        this.place = place;
        this.extras = new ProjectExtras(place);
    }

    @Override
    public Eventual<Project> get(ProjectId id) {
        return get(place.begin(), id).map(ProjectJson::toDomain);
    }

    @Override
    public PageSource<Project> matching(ProjectFilter filter) {
        return place.listing(
                ProjectQuery.of(place.route("projects"), filter),
                place.subject(),
                ProjectJson::read,
                ProjectJson::id,
                ProjectJson::toDomain,
                project -> ProjectQuery.matches(filter, project));
    }

    @Override
    public Eventual<Project.Active> create(NewProject draft) {
        var call = Call.write(
                        HttpMethod.POST,
                        place.route("projects"),
                        place.subject().and(draft.client()).named(draft.name().value()),
                        "a project named " + draft.name())
                .saying(ProjectJson.draft(draft));
        var operation = place.begin();
        var named = Call.get(Named.route(place.route("projects"), draft.name().value()), place.subject());
        return operation
                .create(
                        named.key(),
                        call,
                        operation.objectOf(call, ProjectJson::read),
                        ProjectJson::id,
                        operation.holder(
                                named,
                                ProjectJson::read,
                                ProjectJson::id,
                                project -> project.details().name().equals(draft.name())
                                        && project.details().client().equals(draft.client()),
                                project -> !project.archived(),
                                new Refused.Taken("project", draft.name().value())))
                .decide(made -> operation.expect(Project.Active.class, made.toDomain(), call));
    }

    @Override
    public Eventual<Project> change(ProjectId id, ProjectChange change) {
        var operation = place.begin();
        return get(operation, id).then(project -> {
            var wanted = change.applyTo(project.details());
            return Eventual.settled(Rates.check(project.details(), wanted))
                    .then(fine -> put(operation, project, fine, project.archived()));
        });
    }

    @Override
    public Eventual<Project.Archived> archive(Project.Active project) {
        return turn(project.id(), true, Project.Archived.class);
    }

    @Override
    public Eventual<Project.Active> restore(Project.Archived project) {
        return turn(project.id(), false, Project.Active.class);
    }

    @Override
    public Eventual<ProjectId> delete(Project.Archived project) {
        var id = project.id();
        var call = Call.write(HttpMethod.DELETE, place.route("projects", id), place.subject(id), "the project " + id);
        return place.begin().delete(call, id, look(id));
    }

    @Override
    public Eventual<Project> estimate(ProjectId id, ProjectEstimate estimate) {
        return extras.estimate(id, estimate);
    }

    @Override
    public Eventual<Project> setMembers(ProjectId id, List<ProjectMember> members) {
        return extras.setMembers(id, members);
    }

    @Override
    public Eventual<Project> addMembers(ProjectId id, Set<UserId> users) {
        return users.isEmpty() ? get(id) : extras.some(id, users, false);
    }

    @Override
    public Eventual<Project> removeMembers(ProjectId id, Set<UserId> users) {
        return users.isEmpty() ? get(id) : extras.some(id, users, true);
    }

    private Eventual<ProjectJson> get(Operation operation, ProjectId id) {
        return operation.object(look(id), ProjectJson::read);
    }

    private Call look(ProjectId id) {
        return Call.get(place.route("projects", id), place.subject(id));
    }

    private <S extends Project> Eventual<S> turn(ProjectId id, boolean archived, Class<S> state) {
        var operation = place.begin();
        return get(operation, id)
                .then(project -> put(operation, project, project.details(), archived))
                .decide(project -> operation.expect(state, project, changing(id)));
    }

    private Eventual<Project> put(Operation operation, ProjectJson project, ProjectDetails wanted, boolean archived) {
        var call = changing(project.id())
                .about(place.subject(project.id())
                        .and(wanted.client())
                        .named(wanted.name().value()))
                .saying(project.body(wanted, archived));
        var before = new State(project.details(), project.archived());
        return operation
                .write(
                        call,
                        operation.objectOf(call, ProjectJson::read),
                        sent -> get(operation, project.id())
                                .map(now -> Settle.changed(
                                        before,
                                        new State(wanted, archived),
                                        new State(now.details(), now.archived()),
                                        now,
                                        sent.wasDeclined())))
                .map(ProjectJson::toDomain);
    }

    private record State(ProjectDetails details, boolean archived) {}

    private Call changing(ProjectId id) {
        return Call.write(
                HttpMethod.PUT,
                place.route("projects", id),
                place.subject(id),
                "what is known about the project " + id);
    }
}
