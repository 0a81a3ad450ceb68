package io.clockport.junit;

import io.clockport.Clockify;
import io.clockport.contract.Harness;
import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.fake.conformance.ConformanceReport;
import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpClockify;
import io.clockport.http.HttpConfig;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.workspace.WorkspaceSettings;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The HTTP adapter in front of the fake in memory, with loopback in between, watched for what it does wrong. */
final class ServedHarness implements Harness {

    private final InMemoryClockify fake = InMemoryClockify.empty();
    private final RunningFake server;
    private final List<HttpClockify> opened = new CopyOnWriteArrayList<>();
    private final Clockify mine;

    ServedHarness() {
        server = FakeClockifyServer.over(InMemorySimulation.of(fake))
                .watching()
                .listen()
                .toCompletableFuture()
                .join();
        mine = as(fake.me());
    }

    /** What the adapter did wrong so far. */
    ConformanceReport report() {
        return server.report();
    }

    @Override
    public Clockify clockify() {
        return mine;
    }

    @Override
    public WorkspaceId workspace() {
        return fake.workspace();
    }

    @Override
    public UserId someone() {
        return fake.me();
    }

    @Override
    public UserId newcomer(WorkspaceId workspace, Role role) {
        var number = fake.backstage().users().size();
        var user = fake.backstage().addUser("Person " + number, "person" + number + "@example.com", ZoneOffset.UTC);
        fake.backstage().setMembership(workspace, user, role, MembershipStatus.ACTIVE);
        return user;
    }

    @Override
    public Clockify as(UserId person) {
        var key = "key-of-" + person;
        fake.backstage().setApiKey(person, key);
        var clockify = HttpClockify.connect(HttpConfig.of(Endpoint.at(server.uri()), Credentials.apiKey(key)));
        opened.add(clockify);
        return clockify;
    }

    @Override
    public WorkspaceId workspaceWith(WorkspaceSettings settings) {
        return fake.backstage().addWorkspace("Another", fake.me(), "USD", settings);
    }

    @Override
    public void change(WorkspaceId workspace, WorkspaceSettings settings) {
        fake.backstage().changeSettings(workspace, before -> settings);
    }

    @Override
    public WorkspaceId foreignWorkspace() {
        var stranger = fake.backstage().addUser("Stranger", "stranger@example.com", ZoneOffset.UTC);
        return fake.backstage().addWorkspace("Foreign", stranger, "USD", WorkspaceSettings.relaxed());
    }

    @Override
    public void approve(WorkspaceId workspace, TimeEntryId entry) {
        fake.backstage().approve(workspace, entry, true);
    }

    @Override
    public void close() {
        opened.forEach(HttpClockify::close);
        server.stop();
    }
}
