package io.clockport.cli;

import io.clockport.cli.tour.Stage;
import io.clockport.failure.EntryField;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Seed;
import io.clockport.workspace.WorkspaceSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** The example company, at a time of its own, so that it is the same on every day. */
final class Example {

    private static final Instant NOW = Instant.parse("2026-03-30T08:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private Example() {}

    static Stage stage() {
        var account = InMemoryClockify.builder()
                .clock(InstantSource.fixed(NOW))
                .seed(Seed.demo())
                .build();
        var strict = account.backstage()
                .addWorkspace(
                        "Northwind Archive",
                        account.me(),
                        "EUR",
                        WorkspaceSettings.relaxed().forcing(EntryField.values()));
        return new Stage(account, account.workspace(), strict, account.me(), NOW, ZONE);
    }
}
