package io.clockport.http.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryType;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.TimeEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time entry. Pages of a thousand of them are what this library reads most, so they are read token by token, without a
 * tree between.
 */
public record TimeEntryJson(
        TimeEntryId id,
        UserId userId,
        @Nullable String description,
        @Nullable ProjectId projectId,
        @Nullable TaskId taskId,
        @Nullable List<TagId> tagIds,
        boolean billable,
        EntryType type,
        IntervalJson interval,
        boolean locked,
        @Nullable CustomFieldJson customFields) {

    /** Reads the entry whose opening brace is the parser's current token. */
    public static TimeEntryJson read(JsonParser json) throws IOException {
        expect(json, JsonToken.START_OBJECT);
        TimeEntryId id = null;
        UserId userId = null;
        String description = null;
        ProjectId projectId = null;
        TaskId taskId = null;
        List<TagId> tagIds = null;
        Boolean billable = null;
        EntryType type = EntryType.REGULAR;
        IntervalJson interval = null;
        Boolean locked = null;
        CustomFieldJson customFields = null;
        for (var field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (field) {
                case "id" -> id = new TimeEntryId(text(json));
                case "userId" -> userId = new UserId(text(json));
                case "description" -> description = text(json);
                case "projectId" -> projectId = json.getTextLength() == 0 ? null : new ProjectId(text(json));
                case "taskId" -> taskId = json.getTextLength() == 0 ? null : new TaskId(text(json));
                case "tagIds" -> tagIds = tags(json);
                case "billable" -> billable = json.getBooleanValue();
                case "type" -> type = EntryType.valueOf(text(json));
                case "timeInterval" -> interval = IntervalJson.read(json);
                case "isLocked" -> locked = json.getBooleanValue();
                case "customFieldValues" -> customFields = CustomFieldJson.read(json);
                default -> json.skipChildren();
            }
        }
        return new TimeEntryJson(
                required(id, json, "id"),
                required(userId, json, "userId"),
                description,
                projectId,
                taskId,
                tagIds,
                required(billable, json, "billable"),
                type,
                required(interval, json, "timeInterval"),
                required(locked, json, "isLocked"),
                customFields);
    }

    public TimeEntry toDomain() {
        var end = interval.end();
        return end == null
                ? new TimeEntry.Running(id, userId, details(), interval.start(), locked)
                : new TimeEntry.Finished(id, userId, details(), new Interval(interval.start(), end), locked);
    }

    /** What a new entry is made of; without an end it runs. */
    public static ObjectNode draft(EntryContent content) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("start", content.start().toString());
        content.end().ifPresent(end -> body.put("end", end.toString()));
        var details = content.details();
        body.put("description", details.description().value()).put("billable", details.billable());
        details.project().ifPresent(project -> body.put("projectId", project.value()));
        details.task().ifPresent(task -> body.put("taskId", task.value()));
        if (!details.tags().isEmpty()) {
            var tags = body.putArray("tagIds");
            details.tags().forEach(tag -> tags.add(tag.value()));
        }
        return body.put("type", details.type().name());
    }

    /**
     * Everything, with this content. The service clears what is left out, and lets an entry without an end run again; here
     * that is said in so many words, so that nobody who reads the request takes it for forgotten. A type that people cannot
     * send is left out; the service keeps it.
     */
    public ObjectNode body(EntryContent wanted) {
        var body = draft(wanted);
        for (var field : List.of("end", "projectId", "taskId", "tagIds")) {
            body.putIfAbsent(field, NullNode.instance);
        }
        if (description == null && wanted.details().description().isEmpty()) {
            body.remove("description");
        }
        if (isNotForPeople(wanted.details().type())) {
            body.remove("type");
        }
        if (customFields != null) {
            customFields.carryInto(body);
        }
        return body;
    }

    /** Holidays and time off are booked by Clockify itself. */
    public static boolean isNotForPeople(EntryType type) {
        return type == EntryType.HOLIDAY || type == EntryType.TIME_OFF;
    }

    private EntryDetails details() {
        return new EntryDetails(
                description == null || description.isEmpty() ? Description.NONE : new Description(description),
                Optional.ofNullable(projectId),
                Optional.ofNullable(taskId),
                tagIds == null ? List.of() : tagIds,
                billable,
                type);
    }

    private static List<TagId> tags(JsonParser json) throws IOException {
        expect(json, JsonToken.START_ARRAY);
        var tags = new ArrayList<TagId>(4);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            tags.add(new TagId(text(json)));
        }
        return tags;
    }

    private static String text(JsonParser json) throws IOException {
        expect(json, JsonToken.VALUE_STRING);
        return json.getText();
    }

    static void expect(JsonParser json, JsonToken wanted) throws IOException {
        if (json.currentToken() != wanted) {
            throw new IllegalArgumentException("should be " + wanted + ", is " + json.currentToken());
        }
    }

    static <T> T required(@Nullable T value, JsonParser json, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }
}
