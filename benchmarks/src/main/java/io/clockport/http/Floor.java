package io.clockport.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.clockport.http.wire.Moments;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryType;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.TimeEntry;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The least that reading a page can cost: tokens straight into the domain's records, every field taken for granted, nothing
 * looked at twice, no word about what is wrong.
 */
final class Floor {

    private static final JsonFactory JSON = new JsonFactory();

    private Floor() {}

    static List<TimeEntry> read(byte[] page) throws IOException {
        try (var json = JSON.createParser(page)) {
            var entries = new ArrayList<TimeEntry>(EntryPage.ENTRIES);
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                entries.add(entry(json));
            }
            return entries;
        }
    }

    private static TimeEntry entry(JsonParser json) throws IOException {
        String id = "";
        String description = "";
        String user = "";
        String project = "";
        List<TagId> tags = List.of();
        boolean billable = false;
        boolean locked = false;
        Instant start = Instant.EPOCH;
        Instant end = Instant.EPOCH;
        for (var field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            switch (field) {
                case "id" -> id = json.getText();
                case "description" -> description = json.getText();
                case "userId" -> user = json.getText();
                case "projectId" -> project = json.getText();
                case "billable" -> billable = json.getBooleanValue();
                case "isLocked" -> locked = json.getBooleanValue();
                case "tagIds" -> {
                    tags = new ArrayList<>(2);
                    while (json.nextToken() == JsonToken.VALUE_STRING) {
                        tags.add(new TagId(json.getText()));
                    }
                }
                case "timeInterval" -> {
                    for (var part = json.nextFieldName(); part != null; part = json.nextFieldName()) {
                        json.nextToken();
                        switch (part) {
                            case "start" -> start = Moments.read(json);
                            case "end" -> end = Moments.read(json);
                            default -> json.skipChildren();
                        }
                    }
                }
                default -> json.skipChildren();
            }
        }
        return new TimeEntry.Finished(
                new TimeEntryId(id),
                new UserId(user),
                new EntryDetails(
                        new Description(description),
                        Optional.of(new ProjectId(project)),
                        Optional.empty(),
                        tags,
                        billable,
                        EntryType.REGULAR),
                new Interval(start, end),
                locked);
    }
}
