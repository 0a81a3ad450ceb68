package io.clockport.inmemory;

import io.clockport.id.UserId;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.workspace.WorkspaceSettings;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

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

    /** The same, where the first workspace has other settings. */
    default Seed where(UnaryOperator<WorkspaceSettings> change) {
        return (fake, backstage) -> {
            var me = plant(fake, backstage);
            backstage.changeSettings(backstage.workspaces().get(0).id(), change);
            return me;
        };
    }

    /** The same with one more person, who is this in the first workspace and comes in with this key. */
    default Seed withMember(String name, Role role, String apiKey) {
        return (fake, backstage) -> {
            var me = plant(fake, backstage);
            var member = backstage.addUser(name, apiKey + "@example.com", ZoneOffset.UTC);
            backstage.setMembership(backstage.workspaces().get(0).id(), member, role, MembershipStatus.ACTIVE);
            backstage.setApiKey(member, apiKey);
            return me;
        };
    }
}
