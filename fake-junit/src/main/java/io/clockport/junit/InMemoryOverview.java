package io.clockport.junit;

import io.clockport.fake.page.Overview;
import io.clockport.fake.page.Panel;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.RunningTimer;

/** A look at the fake in memory, for the page for people. It asks for no rights, and no fault falls on it. */
final class InMemoryOverview {

    private InMemoryOverview() {}

    static Overview of(InMemoryClockify fake) {
        var workspaces = fake.backstage().workspaces();
        var timers = fake.runningTimers(Panel.MOST + 1);
        return new Overview(
                workspaces.stream()
                        .limit(Panel.MOST)
                        .map(workspace -> new Overview.Workspace(
                                workspace.name(),
                                workspace.id().value(),
                                fake.backstage().memberships(workspace.id()).size()))
                        .toList(),
                Math.max(0, workspaces.size() - Panel.MOST),
                timers.stream().limit(Panel.MOST).map(InMemoryOverview::timer).toList(),
                timers.size() > Panel.MOST);
    }

    private static Overview.Timer timer(RunningTimer timer) {
        return new Overview.Timer(
                timer.person().name().orElseGet(() -> timer.person().email()),
                timer.workspace().name(),
                timer.project().map(project -> project.name().value()).orElse(""),
                timer.entry().details().description().value(),
                timer.entry().start());
    }
}
