package io.clockport.cli.tour;

import java.util.List;
import java.util.stream.Stream;

/** The chapters of the tour, in an order that tells a story. */
public final class Tour {

    private Tour() {}

    public static List<Chapter> of(Stage stage) {
        return Stream.of(
                        People.me(stage),
                        People.workspaces(stage),
                        People.members(stage),
                        ClientsChapter.of(stage),
                        ProjectsChapter.of(stage),
                        TasksChapter.of(stage),
                        TagsChapter.of(stage),
                        EntriesChapter.of(stage),
                        TimerChapter.of(stage),
                        ForcedFieldsChapter.of(stage))
                .toList();
    }
}
