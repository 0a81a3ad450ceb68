package io.clockport.inmemory;

import io.clockport.failure.Refused;
import io.clockport.id.Id;
import io.clockport.id.ProjectId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.project.Project;
import io.clockport.project.Visibility;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.workspace.CreationPermission;
import io.clockport.workspace.Workspace;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/** A workspace as somebody has entered it: who they are there, and what time it is. */
record Room(Books books, Workspace workspace, UserId actor, Role role, Quirks quirks, Instant now) {

    private static final String NOBODYS_WORKSPACE = "0".repeat(24);
    private static final String ACCESS_DENIED = "Access Denied";

    static Either<Refused, Room> enter(Books books, WorkspaceId id, UserId actor, Quirks quirks, Instant now) {
        if (id.value().equals(NOBODYS_WORKSPACE)) {
            return Either.left(new Refused.NotFound(id));
        }
        return books.workspace(id)
                .flatMap(workspace -> books.membership(id, actor)
                        .filter(membership -> membership.status() == MembershipStatus.ACTIVE)
                        .map(membership -> new Room(books, workspace, actor, membership.role(), quirks, now)))
                .<Either<Refused, Room>>map(Either::right)
                .orElseGet(Room::denied);
    }

    static <T> Either<Refused, T> denied() {
        return Either.left(new Refused.NotAllowed(ACCESS_DENIED));
    }

    static <T> Either<Refused, T> found(Optional<? extends T> thing, Id id) {
        return thing.<Either<Refused, T>>map(Either::right).orElseGet(() -> Either.left(new Refused.NotFound(id)));
    }

    WorkspaceId id() {
        return workspace.id();
    }

    String scope() {
        return workspace.id().value();
    }

    Either<Refused, Room> allow(CreationPermission permission) {
        return permission.includes(role) ? Either.right(this) : denied();
    }

    Either<Refused, Room> adminsOnly() {
        return role.isAdmin() ? Either.right(this) : denied();
    }

    /** Whether the actor may see and touch what belongs to this person. */
    Either<Refused, Room> onBehalfOf(UserId owner) {
        if (books.membership(id(), owner).isEmpty()) {
            return Either.left(new Refused.NotFound(owner));
        }
        return owner.equals(actor) || role.isAdmin() ? Either.right(this) : denied();
    }

    /** The project, if there is one that the actor may see: a private one is shown to its members and to admins only. */
    Either<Refused, Project> project(ProjectId project) {
        return found(books.projects().get(scope(), project.value()).filter(this::sees), project);
    }

    boolean sees(Project project) {
        return project.details().visibility() == Visibility.PUBLIC
                || role.isAdmin()
                || project.members().stream().anyMatch(member -> member.user().equals(actor));
    }
}
