package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.http.wire.EstimateJson;
import io.clockport.http.wire.MembershipJson;
import io.clockport.http.wire.ProjectJson;
import io.clockport.id.ProjectId;
import io.clockport.id.UserId;
import io.clockport.project.Project;
import io.clockport.project.ProjectEstimate;
import io.clockport.project.ProjectMember;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a project has besides its details: an estimate and people, each with a path of its own. */
record ProjectExtras(Place place) {

    Eventual<Project> estimate(ProjectId id, ProjectEstimate estimate) {
        var call = Call.write(
                        HttpMethod.PATCH,
                        place.route("projects", id, "estimate"),
                        place.subject(id),
                        "the estimate of the project " + id)
                .saying(EstimateJson.body(estimate));
        var operation = place.begin();
        return answered(
                operation,
                call,
                sent -> get(operation, id)
                        .map(now -> now.estimate().equals(estimate)
                                ? new Sought.Found<>(now)
                                : new Sought.Absent<ProjectJson>()));
    }

    Eventual<Project> setMembers(ProjectId id, List<ProjectMember> members) {
        var operation = place.begin();
        var users = members.stream().map(ProjectMember::user).toList();
        var call = members(HttpMethod.PATCH, id, users).saying(MembershipJson.bodyOfAll(members));
        return get(operation, id)
                .then(project -> Eventual.settled(Rates.check(project.details(), members))
                        .then(fine -> answered(
                                operation,
                                call,
                                sent -> get(operation, id)
                                        .map(now -> Settle.changed(
                                                Set.copyOf(project.members()),
                                                Set.copyOf(members),
                                                Set.copyOf(now.members()),
                                                now,
                                                sent.wasDeclined())))));
    }

    Eventual<Project> some(ProjectId id, Set<UserId> users, boolean remove) {
        var call = members(HttpMethod.POST, id, List.copyOf(users)).saying(MembershipJson.bodyOfSome(users, remove));
        var operation = place.begin();
        return answered(
                operation,
                call,
                sent -> get(operation, id).map(now -> Settle.members(users, !remove, now.people(), now)));
    }

    private Call members(HttpMethod method, ProjectId id, List<UserId> users) {
        return Call.write(
                method,
                place.route("projects", id, "memberships"),
                place.subject(id).and(users),
                "the members of the project " + id);
    }

    private Eventual<Project> answered(
            Operation operation, Call call, Function<Sent, Eventual<Sought<ProjectJson>>> look) {
        return operation
                .write(call, operation.objectOf(call, ProjectJson::read), look)
                .map(ProjectJson::toDomain);
    }

    private Eventual<ProjectJson> get(Operation operation, ProjectId id) {
        return operation.object(Call.get(place.route("projects", id), place.subject(id)), ProjectJson::read);
    }
}
