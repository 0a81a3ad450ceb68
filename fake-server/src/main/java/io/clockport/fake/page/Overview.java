package io.clockport.fake.page;

import java.time.Instant;
import java.util.List;

/**
 * What a simulation keeps, as far as one page has room for it.
 *
 * @param workspaces the first of them
 * @param moreWorkspaces how many there are besides
 * @param timers some that run
 * @param moreTimers whether others run as well
 */
public record Overview(List<Workspace> workspaces, int moreWorkspaces, List<Timer> timers, boolean moreTimers) {

    public Overview {
        workspaces = List.copyOf(workspaces);
        timers = List.copyOf(timers);
    }

    /** Of a simulation that does not tell. */
    public static Overview untold() {
        return new Overview(List.of(), 0, List.of(), false);
    }

    /** A workspace, and how many people are in it. */
    public record Workspace(String name, String id, int people) {}

    /** A timer that runs; what it has no project for or nobody described is an empty text. */
    public record Timer(String person, String workspace, String project, String description, Instant since) {}
}
