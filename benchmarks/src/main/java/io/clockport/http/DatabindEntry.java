package io.clockport.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What plain databind would be given, for comparison. */
public record DatabindEntry(
        String id,
        @Nullable String description,
        @Nullable List<String> tagIds,
        String userId,
        boolean billable,
        @Nullable String taskId,
        @Nullable String projectId,
        Times timeInterval,
        String type,
        boolean isLocked) {

    /** From when to when. */
    public record Times(String start, @Nullable String end) {}
}
