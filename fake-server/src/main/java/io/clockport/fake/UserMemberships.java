package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.id.WorkspaceId;
import io.clockport.paging.PageRequest;
import io.clockport.project.Project;
import io.clockport.project.ProjectFilter;
import io.clockport.user.User;
import java.util.List;
import java.util.Optional;

/** People with what they belong to, where that is asked for. Groups are not simulated, so nobody belongs to one. */
final class UserMemberships {

    /** Which memberships are asked for. */
    enum Kinds {
        ALL,
        NONE,
        WORKSPACE,
        PROJECT,
        USERGROUP;

        boolean workspaces() {
            return this == ALL || this == WORKSPACE;
        }

        boolean projects() {
            return this == ALL || this == PROJECT;
        }
    }

    private UserMemberships() {}

    /** With the memberships in the workspace of the exchange. */
    static Eventual<ObjectNode> here(Exchange exchange, User user, Kinds kinds) {
        return kinds == Kinds.NONE
                ? Eventual.of(rendered(exchange, exchange.workspace(), user))
                : in(exchange, exchange.workspace(), user, kinds)
                        .map(memberships ->
                                rendered(exchange, exchange.workspace(), user).set("memberships", memberships));
    }

    /** With all memberships in all workspaces that the person sees. */
    static Eventual<ObjectNode> everywhere(Exchange exchange, User me) {
        return exchange.account().workspaces().all().then(all -> {
            Eventual<ArrayNode> memberships = Eventual.of(Wire.array());
            for (var workspace : all) {
                memberships = memberships.then(
                        sofar -> in(exchange, workspace.id(), me, Kinds.ALL).map(sofar::addAll));
            }
            return memberships.map(found -> alone(exchange, me).set("memberships", found));
        });
    }

    /** Where no workspace is named, custom fields are those of the one that the person is in now. */
    static ObjectNode alone(Exchange exchange, User me) {
        return me.activeWorkspace()
                .map(workspace -> rendered(exchange, workspace, me))
                .orElseGet(() -> UserRendering.of(me));
    }

    private static ObjectNode rendered(Exchange exchange, WorkspaceId workspace, User user) {
        return exchange.remarks().onUser(workspace, user, UserRendering.of(user));
    }

    private static Eventual<ArrayNode> in(Exchange exchange, WorkspaceId workspace, User user, Kinds kinds) {
        var array = Wire.array();
        if (kinds.workspaces()) {
            array.add(ofWorkspace(exchange, workspace, user));
        }
        return kinds.projects()
                ? exchange.account()
                        .in(workspace)
                        .projects()
                        .matching(ProjectFilter.all())
                        .collect(PageRequest.MAX_SIZE)
                        .map(projects -> array.addAll(ofProjects(projects, user)))
                : Eventual.of(array);
    }

    private static ObjectNode ofWorkspace(Exchange exchange, WorkspaceId workspace, User user) {
        var node = Memberships.of(user.id(), workspace, "WORKSPACE", Optional.empty(), Optional.empty());
        exchange.administration().stream()
                .flatMap(administration -> administration.members(workspace).stream())
                .filter(member -> member.user().equals(user.id()))
                .forEach(member -> exchange.remarks().onMembership(workspace, member, node));
        return node;
    }

    private static List<ObjectNode> ofProjects(List<Project> projects, User user) {
        return projects.stream()
                .flatMap(project -> project.members().stream()
                        .filter(member -> member.user().equals(user.id()))
                        .map(member -> Memberships.of(
                                user.id(), project.id(), "PROJECT", member.hourlyRate(), member.costRate())))
                .toList();
    }
}
