package io.clockport.cli;

import static io.clockport.cli.Trial.alone;
import static io.clockport.cli.Trial.changing;
import static io.clockport.cli.Trial.reading;

import java.util.List;
import java.util.stream.Stream;

/** One line or more for every command there is. */
final class Trials {

    private static final String TIMER = "start Mail -p office --at 9:00";

    private static final List<Trial> OF_TIME = List.of(
            changing("start Soundings -p pier -k sound -t field"),
            changing("start Call -p office", TIMER),
            changing("stop", TIMER),
            reading("status"),
            reading("status --all", TIMER),
            changing("switch Call -p city", TIMER),
            changing("resume 1"),
            changing("discard --yes", TIMER),
            changing("log 9:00-9:30 Mail -p office"),
            reading("last 3"),
            changing("edit 1 Sheets --add-tag meeting --billable"),
            changing("split 1 20m Rest"),
            changing("delete 1 --yes"),
            changing("delete 1 2 --yes"),
            reading("delete 1 --dry-run"),
            reading("report 2026-03-16..2026-03-22 --by project,day --target 8h"),
            reading("report 2026-03-27 -o FOLDER/day.csv"),
            reading("export 2026-03-16..2026-03-22 -o FOLDER/week.ndjson --patience 1s"));

    private static final List<Trial> OF_THINGS = List.of(
            reading("projects list --all"),
            reading("projects show pier"),
            changing("projects add Quay --client harbour --note New --estimate 40h"),
            changing("projects edit pier --note Changed"),
            changing("projects rename pier Piers"),
            changing("projects archive pier"),
            changing("projects restore lighthouse"),
            changing("projects delete pier --archive-first --yes"),
            reading("projects delete pier --archive-first --dry-run"),
            reading("clients list --all"),
            reading("clients show harbour"),
            changing("clients add Port --email port@port.example"),
            changing("clients edit harbour --note Changed"),
            changing("clients rename harbour Harbours"),
            changing("clients archive city"),
            changing("clients restore city", "clients archive city"),
            changing("clients delete city --archive-first --yes"),
            reading("clients delete city --archive-first --dry-run"),
            reading("tasks list -p pier"),
            reading("tasks show -p pier report"),
            changing("tasks add -p pier Drawings --estimate 3h"),
            changing("tasks edit -p pier report --estimate 2h"),
            changing("tasks rename -p pier report Reports"),
            changing("tasks done -p pier report"),
            changing("tasks reopen -p city permits"),
            changing("tasks delete -p city permits --yes"),
            reading("tasks delete -p city permits --dry-run"),
            reading("tags list --all"),
            reading("tags show meeting"),
            changing("tags add urgent"),
            changing("tags rename meeting Meetings"),
            changing("tags archive meeting"),
            changing("tags restore meeting", "tags archive meeting"),
            changing("tags delete meeting --archive-first --yes"),
            reading("tags delete meeting --archive-first --dry-run"),
            reading("users"),
            reading("users list"),
            reading("workspaces"),
            reading("workspaces list"));

    private static final List<Trial> OF_THIS_MACHINE = List.of(
            alone("tour"),
            alone("prompt", TIMER),
            alone("fake --seed empty"),
            alone("login --key-stdin"),
            alone("logout", "login --key-stdin"),
            alone("doctor"),
            alone("completion bash"),
            alone("man"));

    /** They are about the offline store and nothing else. */
    private static final List<Trial> OF_THE_STORE = List.of(
            alone("state export FOLDER/out.json"),
            alone("state import FOLDER/in.json --replace", "state export FOLDER/in.json"));

    private Trials() {}

    static Stream<Trial> overHttp() {
        return Stream.of(OF_TIME, OF_THINGS, OF_THIS_MACHINE).flatMap(List::stream);
    }

    static Stream<Trial> offline() {
        return Stream.concat(
                overHttp()
                        .filter(trial -> !trial.command().startsWith("log")
                                || trial.command().equals("log")),
                OF_THE_STORE.stream());
    }

    static Stream<Trial> ofTheStore() {
        return OF_THE_STORE.stream();
    }
}
