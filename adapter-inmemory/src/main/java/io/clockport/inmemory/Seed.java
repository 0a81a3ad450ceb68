package io.clockport.inmemory;

import io.clockport.id.UserId;
import io.clockport.workspace.WorkspaceSettings;
import java.time.ZoneOffset;

/** What is in a fake at first. */
@FunctionalInterface
public interface Seed {

    /** Puts it in through the ports and backstage, and names the person whose account the fake is to be. */
    UserId plant(InMemoryClockify fake, Backstage backstage);

    /** One person and their empty workspace. */
    static Seed empty() {
        return (fake, backstage) -> {
            var owner = backstage.addUser("Owner", "owner@example.com", ZoneOffset.UTC);
            backstage.addWorkspace("Workspace", owner, "USD", WorkspaceSettings.relaxed());
            backstage.setApiKey(owner, "owner-key");
            return owner;
        };
    }

    /** A small company with its people, clients, projects, and two weeks of March 2026 with the change of clocks. */
    static Seed demo() {
        return new DemoSeed();
    }
}
