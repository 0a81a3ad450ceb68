package io.clockport.fake.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time entry where it is read. */
public record ReadEntryJson(
        String id,
        String description,
        @Nullable List<String> tagIds,
        String userId,
        boolean billable,
        @Nullable String taskId,
        @Nullable String projectId,
        String workspaceId,
        EntryIntervalJson timeInterval,
        List<String> customFieldValues,
        String type,
        @Nullable String kioskId,
        RateJson hourlyRate,
        RateJson costRate,
        boolean isLocked) {}
