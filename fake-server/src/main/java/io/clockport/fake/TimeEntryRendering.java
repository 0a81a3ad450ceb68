package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.id.WorkspaceId;
import io.clockport.time.IsoDuration;
import io.clockport.timeentry.TimeEntry;
import java.util.Optional;

/**
 * Time entries as they stand on the wire: 13 keys where one was written, 15 with the rates where it is read, each in the
 * order that was recorded. No description is {@code null} where one was written and empty where it is read, no tag is {@code null}, no
 * custom field is an empty list, a running entry has neither end nor duration.
 */
final class TimeEntryRendering {

    private TimeEntryRendering() {}

    /** After create, change, stop and duplicate. */
    static ObjectNode written(TimeEntry entry, WorkspaceId workspace) {
        var text = entry.details().description().value();
        var node = beginning(entry, Wire.orNull(Optional.of(text).filter(said -> !said.isEmpty())));
        node.set("timeInterval", interval(entry));
        node.put("workspaceId", workspace.value()).put("isLocked", entry.locked());
        node.set("customFieldValues", Wire.array());
        return node.put("type", entry.details().type().name()).putNull("kioskId");
    }

    /** In a list or by itself. */
    static ObjectNode read(TimeEntry entry, WorkspaceId workspace, String currency) {
        var text = TextNode.valueOf(entry.details().description().value());
        var node = beginning(entry, text).put("workspaceId", workspace.value());
        node.set("timeInterval", interval(entry));
        node.set("customFieldValues", Wire.array());
        node.put("type", entry.details().type().name()).putNull("kioskId");
        node.set("hourlyRate", Wire.object().put("amount", 0).put("currency", currency));
        node.set("costRate", Wire.object().put("amount", 0).put("currency", currency));
        return node.put("isLocked", entry.locked());
    }

    private static ObjectNode beginning(TimeEntry entry, JsonNode description) {
        var details = entry.details();
        var node = Wire.object().put("id", entry.id().value());
        node.set("description", description);
        node.set(
                "tagIds",
                details.tags().isEmpty()
                        ? NullNode.instance
                        : Wire.texts(details.tags().stream().map(TagId::value).toList()));
        node.put("userId", entry.owner().value()).put("billable", details.billable());
        node.set("taskId", Wire.orNull(details.task().map(TaskId::value)));
        node.set("projectId", Wire.orNull(details.project().map(ProjectId::value)));
        return node;
    }

    private static ObjectNode interval(TimeEntry entry) {
        var node = Wire.object().put("start", Moments.write(entry.start()));
        return entry.fold(
                running -> node.putNull("end").putNull("duration"),
                finished -> node.put("end", Moments.write(finished.end()))
                        .put("duration", IsoDuration.format(finished.duration())));
    }
}
