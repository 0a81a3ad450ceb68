package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be done to entries and to what they are booked on is the same offline and over HTTP. */
class SameOverHttpTest {

    private static final List<String> LINES = List.of(
            "status",
            "clients add Acme --email office@acme.example --note Pays",
            "clients edit Acme --note= --address Quay",
            "clients show acme",
            "projects add Website --client Acme --billable --no-public --project-color #03A9F4 --estimate 40h --note N",
            "projects add Website",
            "projects edit /Website --public --note=other --estimate 2h",
            "projects list",
            "projects show Acme/Website",
            "tasks add -p Acme/Website Design --estimate 6h --billable",
            "tasks edit -p Acme/Website Design --estimate= --no-billable",
            "tasks show -p Acme/Website Design",
            "start Icons -p Acme/Website -k des -t urgent -c --at 8:00",
            "status",
            "split running 8:30 Review --gap 10m",
            "switch Call --at 9:00",
            "stop --at 9:15",
            "resume 1",
            "discard --yes",
            "log 1h Mail",
            "last",
            "split 1 20m Letters -t post -c",
            "edit 1 --add-tag urgent --remove-tag post --lasting 30m",
            "edit 1 --clear description,tags --from 9:20 --to 9:40",
            "edit 2 -p /Website",
            "delete 1 2 --dry-run",
            "delete 1 2 --yes",
            "delete 1 1 --yes",
            "last 3",
            "edit 99 x",
            "start x -p Website",
            "tasks done -p Acme/Website Design",
            "tasks delete -p Acme/Website Design --yes",
            "projects delete Acme/Website --yes",
            "projects delete Acme/Website --archive-first --dry-run",
            "projects delete Acme/Website --archive-first --yes",
            "projects list --all",
            "clients archive Acme",
            "clients restore Acme",
            "clients delete Acme --archive-first --yes",
            "tags rename urgent now",
            "tags archive now",
            "tags list --archived",
            "report today");

    @TempDir
    private Path folder;

    @Test
    void the_same_lines_have_the_same_answers() {
        var offline = Terminal.at(folder.resolve("time.store")).now("2026-03-30T08:00:00Z");
        try (var served = Served.nobodyElse()) {
            var online = served.terminal(Served.KEY, folder.resolve("none"));

            for (var line : LINES) {
                assertThat(answer(online, line)).as(line).isEqualTo(answer(offline, line));
            }
        }
    }

    private static String answer(Terminal terminal, String line) {
        var outcome = terminal.run(line.split(" "));
        return (outcome.code() + "\n" + outcome.out() + outcome.err()).replaceAll("[0-9a-f]{24}", "…");
    }
}
