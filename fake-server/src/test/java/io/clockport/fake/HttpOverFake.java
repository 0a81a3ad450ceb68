package io.clockport.fake;

import io.clockport.Clockify;
import io.clockport.contract.Harness;
import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpClockify;
import io.clockport.http.HttpConfig;
import io.clockport.http.Pace;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.workspace.WorkspaceSettings;
import io.vertx.core.Vertx;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The HTTP adapter talking to the fake server, with a fake behind it that belongs to one test. */
final class HttpOverFake implements Harness {

    private final Vertx vertx;
    private final KeyRing keys;
    private final Endpoint endpoint;
    private final InMemoryClockify fake;
    private final List<HttpClockify> clients = new ArrayList<>();
    private final List<String> used = new ArrayList<>();
    private final Clockify clockify;

    HttpOverFake(Vertx vertx, KeyRing keys, Endpoint endpoint, InMemoryClockify fake) {
        this.vertx = vertx;
        this.keys = keys;
        this.endpoint = endpoint;
        this.fake = fake;
        this.clockify = connected(fake);
    }

    @Override
    public Clockify clockify() {
        return clockify;
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
        return connected(fake.as(person));
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
        clients.forEach(HttpClockify::close);
        used.forEach(keys::remove);
        fake.close();
    }

    private Clockify connected(Clockify account) {
        var key = UUID.randomUUID().toString();
        keys.put(key, account);
        used.add(key);
        var client = HttpClockify.connect(
                vertx, HttpConfig.of(endpoint, Credentials.apiKey(key)).withPace(Pace.unlimited()));
        clients.add(client);
        return client;
    }
}
