package io.clockport.cli.command;

import io.clockport.Clockify;
import io.clockport.WorkspaceScope;
import io.clockport.cli.completion.KnownName;
import io.clockport.cli.completion.Notes;
import io.clockport.cli.names.Choice;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.prompt.Watch;
import io.clockport.cli.render.Look;
import io.clockport.cli.words.Here;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timesheet.Target;
import io.clockport.user.User;
import io.clockport.user.UserSettings;
import io.clockport.workspace.Workspace;
import io.vavr.control.Either;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * One person's view of one workspace, and where and when they look at it.
 *
 * @param target how much they mean to book on each day; nothing on any day when they have not said
 * @param notes takes down the names that are come across
 * @param watch takes down what is learnt about the timer
 */
public record Books(
        Clockify account,
        WorkspaceId workspace,
        UserId me,
        Here here,
        Look look,
        Person person,
        Target target,
        Notes notes,
        Watch watch) {

    private static final Target NONE = new Target(Map.of());

    /** The books of the person behind an account, in the workspace they looked at last. */
    public static Either<Problem, Books> of(Clockify account, ZoneId zone, Instant now, Look look, Person person) {
        return Await.value(account.users().me())
                .flatMap(me -> workspace(account, me)
                        .map(workspace -> new Books(
                                account,
                                workspace,
                                me.id(),
                                new Here(zone, now, weekStart(me)),
                                look,
                                person,
                                NONE,
                                new Notes(),
                                new Watch())));
    }

    /** The same person's books in another of their workspaces. */
    public Either<Problem, Books> in(String word) {
        return workspaces()
                .flatMap(all -> Choice.of(
                        "workspace",
                        "clockport workspaces",
                        word,
                        all.stream()
                                .map(found -> Shelves.named(found.id().value(), found.name(), true, found.id()))
                                .toList()))
                .map(chosen -> new Books(account, chosen, me, here, look, person, target, notes, watch).noting(notes));
    }

    /** The same books for somebody who means to book this much. */
    public Books aiming(Target hours) {
        return new Books(account, workspace, me, here, look, person, hours, notes, watch);
    }

    /** The same books for somebody who keeps the names in them. */
    public Books noting(Notes others) {
        others.in(workspace.value());
        return new Books(account, workspace, me, here, look, person, target, others, watch);
    }

    /** The same books for somebody who keeps an eye on the timer. */
    public Books watching(Watch other) {
        return new Books(account, workspace, me, here, look, person, target, notes, other);
    }

    Either<Problem, List<Workspace>> workspaces() {
        return Await.value(account.workspaces().all())
                .peek(all -> notes.sawAll(
                        "workspace",
                        KnownName.NO_PARENT,
                        all.stream()
                                .map(one -> new KnownName(
                                        "workspace", true, one.id().value(), KnownName.NO_PARENT, one.name()))
                                .toList()));
    }

    private static Either<Problem, WorkspaceId> workspace(Clockify account, User me) {
        return me.activeWorkspace()
                .or(me::defaultWorkspace)
                .<Either<Problem, WorkspaceId>>map(Either::right)
                .orElseGet(() -> Await.value(account.workspaces().all()).flatMap(Books::first));
    }

    private static Either<Problem, WorkspaceId> first(List<Workspace> workspaces) {
        return workspaces.stream()
                .map(Workspace::id)
                .findFirst()
                .<Either<Problem, WorkspaceId>>map(Either::right)
                .orElseGet(() -> new Problem(
                                ExitCode.CONFIG, "this account has no workspace", "create one in Clockify first")
                        .asLeft());
    }

    private static DayOfWeek weekStart(User me) {
        return me.settings().map(UserSettings::weekStart).orElse(DayOfWeek.MONDAY);
    }

    WorkspaceScope scope() {
        return account.in(workspace);
    }

    TimeEntries entries() {
        return scope().timeEntries();
    }
}
