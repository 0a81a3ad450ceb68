package io.clockport.docs;

import static java.util.Map.entry;

import io.clockport.async.Eventual;
import io.clockport.client.Clients;
import io.clockport.paging.PageSource;
import io.clockport.project.Projects;
import io.clockport.tag.Tags;
import io.clockport.task.Tasks;
import io.clockport.timeentry.TimeEntries;
import io.clockport.user.Members;
import io.clockport.user.Users;
import io.clockport.workspace.Workspaces;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every operation of every port, and the story of each that changes something. What is not listed only reads. */
final class Operations {

    private static final List<Class<?>> PORTS = List.of(
            Users.class,
            Workspaces.class,
            Members.class,
            Clients.class,
            Projects.class,
            Tasks.class,
            Tags.class,
            TimeEntries.class);

    private static final Map<String, Story> STORIES = Map.ofEntries(
            entry("Clients.create", Story.NEW_NAME),
            entry("Clients.change", Story.CHANGE),
            entry("Clients.archive", Story.CHANGE),
            entry("Clients.restore", Story.CHANGE),
            entry("Clients.delete", Story.DELETION),
            entry("Projects.create", Story.NEW_NAME),
            entry("Projects.change", Story.CHANGE),
            entry("Projects.archive", Story.CHANGE),
            entry("Projects.restore", Story.CHANGE),
            entry("Projects.delete", Story.DELETION),
            entry("Projects.estimate", Story.CHANGE),
            entry("Projects.setMembers", Story.CHANGE),
            entry("Projects.addMembers", Story.CHANGE),
            entry("Projects.removeMembers", Story.CHANGE),
            entry("Tasks.create", Story.NEW_NAME),
            entry("Tasks.change", Story.CHANGE),
            entry("Tasks.done", Story.CHANGE),
            entry("Tasks.reopen", Story.CHANGE),
            entry("Tasks.delete", Story.DELETION),
            entry("Tags.create", Story.NEW_NAME),
            entry("Tags.rename", Story.CHANGE),
            entry("Tags.archive", Story.CHANGE),
            entry("Tags.restore", Story.CHANGE),
            entry("Tags.delete", Story.DELETION),
            entry("TimeEntries.start", Story.NEW_ENTRY),
            entry("TimeEntries.log", Story.NEW_ENTRY),
            entry("TimeEntries.duplicate", Story.NEW_COPY),
            entry("TimeEntries.stop", Story.STOP),
            entry("TimeEntries.change", Story.CHANGE),
            entry("TimeEntries.delete", Story.DELETION),
            entry("TimeEntries.changeMany", Story.CHANGE),
            entry("TimeEntries.deleteMany", Story.DELETION),
            entry("TimeEntries.markInvoiced", Story.MARK));

    private Operations() {}

    static String table() {
        return Stream.concat(
                        Stream.of(
                                "| operation | sent again | looked at when the answer is lost | the service failed and nothing is there | silence and nothing is there | tests |",
                                "| --- | --- | --- | --- | --- | --- |"),
                        all().map(Operations::row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Names of stories that no port has, or of changes that no story is told of. */
    static List<String> unknown() {
        var known = all().toList();
        return STORIES.keySet().stream().filter(name -> !known.contains(name)).toList();
    }

    /** The operations whose lost answers are looked after, by the names that the test of them knows them by. */
    static List<String> settled() {
        return STORIES.keySet().stream()
                .map(name -> name.replaceAll("([a-z])([A-Z])", "$1_$2")
                        .replace('.', '_')
                        .toUpperCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    static Stream<String> all() {
        return PORTS.stream()
                .flatMap(port -> Arrays.stream(port.getMethods())
                        .filter(Operations::isOperation)
                        .sorted(Comparator.comparing(Method::getName))
                        .map(method -> port.getSimpleName() + "." + method.getName()));
    }

    private static boolean isOperation(Method method) {
        return method.getReturnType() == Eventual.class || method.getReturnType() == PageSource.class;
    }

    private static String row(String name) {
        var story = story(name);
        return "| `" + name + "` | " + story.columns() + " | " + tests(story) + " |";
    }

    private static Story story(String name) {
        return STORIES.getOrDefault(name, isListing(name) ? Story.LISTING : Story.READ);
    }

    private static boolean isListing(String name) {
        return PORTS.stream()
                .flatMap(port -> Arrays.stream(port.getMethods())
                        .filter(method -> name.equals(port.getSimpleName() + "." + method.getName())))
                .anyMatch(method -> method.getReturnType() == PageSource.class);
    }

    private static String tests(Story story) {
        return switch (story) {
            case READ -> "`ConnectionTest`";
            case LISTING -> "`ConnectionTest`, `HostileListingsTest`";
            default -> "`LostAnswersTest`, `FaultsTest`";
        };
    }
}
