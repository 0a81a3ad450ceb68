package io.clockport.cli.tour;

import io.clockport.user.MemberFilter;
import io.clockport.user.User;
import io.clockport.workspace.Workspace;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who we are, where we work, and with whom. */
final class People {

    private People() {}

    static Chapter me(Stage stage) {
        var scene = new Scene();
        scene.show("Who am I?", stage.account().users().me(), People::person);
        return scene.titled("Me", "Everything begins with whose account it is; the week and the zone are theirs.");
    }

    static Chapter workspaces(Stage stage) {
        var scene = new Scene();
        scene.showAll(
                "Which workspaces do I have?",
                stage.account().workspaces().all(),
                all -> all.stream().map(People::workspace).toList());
        scene.show("Look at one of them.", stage.account().workspaces().get(stage.workspace()), People::workspace);
        return scene.titled(
                "Workspaces", "A workspace is what a team shares. Its settings decide what entries must say.");
    }

    static Chapter members(Stage stage) {
        var scene = new Scene();
        var members = stage.scope().members();
        var all = scene.list("Who else is here?", members.matching(MemberFilter.everybody()), People::person);
        var part = all.get(all.size() - 1).email().split("@", 2)[0];
        scene.list(
                "Find people by a part of their address: " + part,
                members.matching(MemberFilter.everybody().withEmail(part)),
                People::person);
        return scene.titled("Members of the workspace", "The people of a workspace, in the order of their addresses.");
    }

    private static String person(User user) {
        var settings = user.settings()
                .map(known -> ", lives in " + known.zone() + ", week begins on "
                        + known.weekStart().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .orElse("");
        return user.name().orElse("(invited)") + " <" + user.email() + ">" + settings;
    }

    private static String workspace(Workspace workspace) {
        var forced = workspace.settings().forcedFields().stream()
                .sorted()
                .map(People::lower)
                .collect(Collectors.joining(", "));
        return workspace.name() + ", in " + workspace.currency() + (forced.isEmpty() ? "" : ", requires " + forced);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
