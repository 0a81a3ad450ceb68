package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.id.TaskId;
import io.clockport.id.UserId;
import io.clockport.money.Money;
import io.clockport.project.Project;
import io.clockport.project.ProjectMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What an hour brings and costs: of a workspace, a person in it, a person on a project, a task. Amounts are in minor units. */
final class RateRoutes {

    private static final String DEFAULT_CURRENCY = "USD";

    private RateRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        admins(handlers, "setWorkspaceHourlyRate", RateRoutes::ofWorkspace);
        admins(handlers, "setWorkspaceCostRate", RateRoutes::costOfWorkspace);
        admins(handlers, "setHourlyRateForUser", office -> ofUser(office, Remarks.HOURLY_RATE));
        admins(handlers, "setCostRateForUser", office -> ofUser(office, Remarks.COST_RATE));
        admins(
                handlers,
                "addUsersHourlyRate",
                office -> ofMember(
                        office,
                        (member, rate) -> new ProjectMember(member.user(), Optional.of(rate), member.costRate())));
        admins(
                handlers,
                "addUsersCostRate",
                office -> ofMember(
                        office,
                        (member, rate) -> new ProjectMember(member.user(), member.hourlyRate(), Optional.of(rate))));
        admins(handlers, "setTaskHourlyRate", office -> ofTask(office, Remarks.HOURLY_RATE));
        admins(handlers, "setTaskCostRate", office -> ofTask(office, Remarks.COST_RATE));
    }

    private static void admins(
            Map<String, Handler> handlers,
            String operation,
            java.util.function.Function<Office, Eventual<Answer>> work) {
        handlers.put(operation, Office.forAdmins(operation, work));
    }

    private static Eventual<Answer> ofWorkspace(Office office) {
        var currency = office.exchange().body().text("currency").orElse(DEFAULT_CURRENCY);
        office.administration().setHourlyRate(office.workspace(), new Money(amount(office), currency));
        return office.workspaceAnswer();
    }

    private static Eventual<Answer> costOfWorkspace(Office office) {
        return inCurrency(office).then(rate -> {
            office.notes().set(Notes.of(office.workspace(), Remarks.COST_RATE), rate);
            return office.workspaceAnswer();
        });
    }

    private static Eventual<Answer> ofUser(Office office, String which) {
        UserId user = office.named().user();
        return inCurrency(office).then(rate -> {
            office.notes().set(Notes.of(office.workspace(), user, which), rate);
            return office.workspaceAnswer();
        });
    }

    private static Eventual<Answer> ofMember(Office office, BiFunction<ProjectMember, Money, ProjectMember> change) {
        var exchange = office.exchange();
        var user = exchange.user();
        long amount = amount(office);
        var projects = exchange.scope().projects();
        return projects.get(exchange.project())
                .then(project -> projects.setMembers(
                        project.id(),
                        changed(
                                project,
                                user,
                                member -> change.apply(
                                        member,
                                        new Money(
                                                amount,
                                                project.details().hourlyRate().currency())))))
                .then(project -> ProjectRoutes.rendered(exchange, project))
                .map(Answer::ok);
    }

    private static List<ProjectMember> changed(
            Project project, UserId user, java.util.function.UnaryOperator<ProjectMember> change) {
        if (project.members().stream().noneMatch(member -> member.user().equals(user))) {
            throw BadRequest.rule("USER with id " + user + " doesn't belong to PROJECT with id " + project.id());
        }
        return project.members().stream()
                .map(member -> member.user().equals(user) ? change.apply(member) : member)
                .toList();
    }

    private static Eventual<Answer> ofTask(Office office, String which) {
        var exchange = office.exchange();
        var task = new TaskId(exchange.tag().value());
        return inCurrency(office)
                .then(rate -> exchange.scope()
                        .tasks(exchange.project())
                        .get(task)
                        .map(found -> {
                            office.notes().set(Notes.of(found.id(), which), rate);
                            return Answer.ok(TaskRoutes.rendered(exchange, found));
                        }));
    }

    private static Eventual<ObjectNode> inCurrency(Office office) {
        long amount = amount(office);
        return office.exchange()
                .account()
                .workspaces()
                .get(office.workspace())
                .map(workspace -> Wire.rate(new Money(amount, workspace.currency())));
    }

    private static long amount(Office office) {
        return Rates.amount(office.exchange().body());
    }
}
