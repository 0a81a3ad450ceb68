package io.clockport.inmemory;

import io.clockport.Clockify;
import io.clockport.WorkspaceScope;
import io.clockport.async.Eventual;
import io.clockport.client.Client;
import io.clockport.client.ClientName;
import io.clockport.client.NewClient;
import io.clockport.failure.Failure;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.UserId;
import io.clockport.project.Color;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectName;
import io.clockport.project.Visibility;
import io.clockport.tag.Tag;
import io.clockport.tag.TagName;
import io.clockport.task.NewTask;
import io.clockport.task.Task;
import io.clockport.task.TaskName;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.workspace.WorkspaceSettings;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Northwind Survey, four people in Warsaw, in the two weeks around the change of clocks on 29 March 2026. */
final class DemoSeed implements Seed {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 3, 16);

    /** Two fields that the workspace adds to its people, in the words of the service, as its server keeps them. */
    private static final String FIELDS_OF_PEOPLE = """
            [{"id":"69b77a0000000000000f1e1d","name":"Employee number","type":"TXT","entityType":"USER",\
            "onlyAdminCanEdit":true},\
            {"id":"69b77a0000000000000f1e1e","name":"Office","type":"DROPDOWN_SINGLE","entityType":"USER",\
            "allowedValues":["Gdynia","Warsaw"],"workspaceDefaultValue":"Gdynia"}]""";

    @Override
    public UserId plant(InMemoryClockify fake, Backstage backstage) {
        var olga = backstage.addUser("Olga Nowak", "olga@northwind.example", WARSAW);
        var adam = backstage.addUser("Adam Lis", "adam@northwind.example", WARSAW);
        var mira = backstage.addUser("Mira Zych", "mira@northwind.example", WARSAW);
        var pawel = backstage.addUser("Paweł Bąk", "pawel@northwind.example", WARSAW);
        var settings = WorkspaceSettings.relaxed().withProjects(true, true);
        var workspace = backstage.addWorkspace("Northwind Survey", olga, "EUR", settings);
        backstage.setMembership(workspace, adam, Role.WORKSPACE_ADMIN, MembershipStatus.ACTIVE);
        backstage.setMembership(workspace, mira, Role.MEMBER, MembershipStatus.ACTIVE);
        backstage.setMembership(workspace, pawel, Role.MEMBER, MembershipStatus.INACTIVE);
        backstage.setApiKey(olga, "olga-key");
        backstage.setApiKey(adam, "adam-key");
        backstage.setApiKey(mira, "mira-key");
        backstage.setNote("workspace/" + workspace + "/customFields", FIELDS_OF_PEOPLE);
        Clockify olgas = fake.as(olga);
        furnish(olgas.in(workspace), List.of(olga, mira));
        return olga;
    }

    private static void furnish(WorkspaceScope scope, List<UserId> people) {
        Client.Active harbour = done(scope.clients().create(NewClient.named(ClientName.of("Harbour Office"))));
        Client.Active city = done(scope.clients().create(NewClient.named(ClientName.of("City of Gdynia"))));
        var pier =
                project(scope, NewProject.named(ProjectName.of("Pier survey")).forClient(harbour.id()), "#03A9F4");
        var map = project(scope, NewProject.named(ProjectName.of("City map")).forClient(city.id()), "#4CAF50");
        var office = project(
                scope,
                NewProject.named(ProjectName.of("Office")).billable(false).visibleAs(Visibility.PRIVATE),
                "#607D8B");
        var old = project(scope, NewProject.named(ProjectName.of("Lighthouse")).forClient(harbour.id()), "#795548");
        done(scope.projects().archive(old));
        done(scope.projects().addMembers(office.id(), Set.copyOf(people)));
        Task.Open soundings = done(scope.tasks(pier.id()).create(NewTask.named(TaskName.of("Soundings"))));
        done(scope.tasks(pier.id()).create(NewTask.named(TaskName.of("Report"))));
        Task.Open permits = done(scope.tasks(map.id()).create(NewTask.named(TaskName.of("Permits"))));
        done(scope.tasks(map.id()).done(permits));
        Tag.Active field = done(scope.tags().create(TagName.of("field work")));
        done(scope.tags().create(TagName.of("meeting")));
        for (int day = 0; day < 14; day++) {
            var date = FIRST_MONDAY.plusDays(day);
            if (date.getDayOfWeek().getValue() <= 5) {
                book(scope, people.get(0), date, pier.id(), soundings, field.id(), map.id());
                log(
                        scope,
                        people.get(1),
                        date,
                        "9:30",
                        "12:00",
                        EntryDetails.describedAs(Description.of("Drawing"))
                                .on(map.id())
                                .billable(true));
            }
        }
        // Across the night of 29 March, in which Warsaw has no hour from two to three.
        log(
                scope,
                people.get(0),
                LocalDate.of(2026, 3, 28),
                "22:00",
                "6:00",
                EntryDetails.describedAs(Description.of("Tide watch"))
                        .on(pier.id(), soundings.id())
                        .tagged(List.of(field.id()))
                        .billable(true));
    }

    private static void book(
            WorkspaceScope scope,
            UserId owner,
            LocalDate date,
            ProjectId pier,
            Task.Open soundings,
            TagId field,
            ProjectId map) {
        log(
                scope,
                owner,
                date,
                "8:00",
                "11:30",
                EntryDetails.describedAs(Description.of("Soundings at the pier"))
                        .on(pier, soundings.id())
                        .tagged(List.of(field))
                        .billable(true));
        log(
                scope,
                owner,
                date,
                "12:15",
                "16:00",
                EntryDetails.describedAs(Description.of("Sheets of the city map"))
                        .on(map)
                        .billable(true));
    }

    private static Project.Active project(WorkspaceScope scope, NewProject draft, String color) {
        return done(scope.projects().create(draft.colored(Color.of(color))));
    }

    private static void log(
            WorkspaceScope scope, UserId owner, LocalDate date, String from, String to, EntryDetails details) {
        var start = LocalTime.parse(from.length() == 4 ? "0" + from : from);
        var end = LocalTime.parse(to.length() == 4 ? "0" + to : to);
        var interval = new Interval(
                date.atTime(start).atZone(WARSAW).toInstant(),
                (end.isAfter(start) ? date : date.plusDays(1))
                        .atTime(end)
                        .atZone(WARSAW)
                        .toInstant());
        done(scope.timeEntries().log(owner, new NewTimeEntry(details, interval)));
    }

    /** Answers of the fake are there at once; a seed that is refused is a defect of the seed. */
    private static <T> T done(Eventual<T> eventual) {
        Either<Failure, T> outcome =
                eventual.toCompletionStage().toCompletableFuture().getNow(null);
        return outcome.getOrElseThrow(failure -> new IllegalStateException(failure.message()));
    }
}
