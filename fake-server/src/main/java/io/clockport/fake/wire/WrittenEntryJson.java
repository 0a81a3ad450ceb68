package io.clockport.fake.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time entry where one was written. */
public record WrittenEntryJson(
        String id,
        @Nullable String description,
        @Nullable List<String> tagIds,
        String userId,
        boolean billable,
        @Nullable String taskId,
        @Nullable String projectId,
        EntryIntervalJson timeInterval,
        String workspaceId,
        boolean isLocked,
        List<String> customFieldValues,
        String type,
        @Nullable String kioskId) {}
