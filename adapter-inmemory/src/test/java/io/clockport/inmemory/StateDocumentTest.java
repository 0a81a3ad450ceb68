package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.project.ProjectFilter;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void what_is_exported_and_imported_is_exported_the_same() throws IOException {
        var document = export(InMemoryClockify.seeded());
        var other = InMemoryClockify.empty();

        var imported = other.importFrom(new StringReader(document));

        assertThat(imported.isRight()).isTrue();
        assertThat(export(other)).isEqualTo(document);
    }

    @Test
    void an_id_made_after_an_import_comes_after_those_imported() throws IOException {
        var document = export(InMemoryClockify.seeded());
        var other = InMemoryClockify.empty();
        other.importFrom(new StringReader(document));

        var added = other.backstage().addUser("New", "new@example.com", ZoneOffset.UTC);

        assertThat(document).doesNotContain(added.value());
        assertThat(other.backstage()
                        .users()
                        .get(other.backstage().users().size() - 1)
                        .id())
                .isEqualTo(added);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                  | format
                    {"format":2}                                        | format 2
                    {"format":1,"users":[],"apiKeys":[],"workspaces":[]}| nobody
                    {"format":1                                         | ends too early, at $.format
                    {"format":1,"users":[],"apiKeys":[],"workspaces":[]} {} | no JSON at $
                    {"format":1,"users":NULL}                           | no JSON at $.users
                    []                                                  | object is expected
                    {"format":1,"users":"x"}                            | users
                    nonsense                                            | no JSON at $
                    """)
    void a_document_that_does_not_hold_together_changes_nothing(String document, String complaint) throws IOException {
        var fake = InMemoryClockify.seeded();
        var before = export(fake);

        var imported = fake.importFrom(new StringReader(document));

        assertThat(imported.isLeft()).isTrue();
        assertThat(imported.getLeft()).contains(complaint);
        assertThat(export(fake)).isEqualTo(before);
    }

    @Test
    void an_entry_that_ends_before_it_starts_is_named() throws IOException {
        var nine = Instant.parse("2026-03-02T09:00:00Z");
        var fake = InMemoryClockify.empty();
        var entry = value(fake.in(fake.workspace())
                .timeEntries()
                .log(fake.me(), new NewTimeEntry(EntryDetails.none(), new Interval(nine, nine.plusSeconds(3_600)))));
        var document = export(fake).replace("2026-03-02T10:00:00Z", "2026-03-02T08:00:00Z");

        var imported = fake.importFrom(new StringReader(document));

        assertThat(imported.getLeft()).contains("entry " + entry.id() + " ends before it starts");
    }

    @Test
    void a_reference_into_nothing_is_named() throws IOException {
        var document = export(InMemoryClockify.seeded());
        var fake = InMemoryClockify.seeded();
        var project = value(fake.in(fake.workspace())
                        .projects()
                        .matching(ProjectFilter.all())
                        .collect(50))
                .get(0);

        var imported = InMemoryClockify.empty()
                .importFrom(new StringReader(document.replace("\"id\": \"" + project.id(), "\"id\": \"nowhere")));

        assertThat(imported.getLeft()).contains("there is no project " + project.id());
    }

    @Test
    void a_thing_that_is_there_twice_is_named() throws IOException {
        var document = export(InMemoryClockify.seeded());
        var tag = document.substring(document.indexOf("\"tags\": ["), document.indexOf("\"timeEntries\""));
        var once = tag.substring(tag.indexOf('{'), tag.indexOf('}') + 1);

        var imported = InMemoryClockify.empty()
                .importFrom(
                        new StringReader(document.replace(once, once + ", " + once.replace("field work", "other"))));

        assertThat(imported.getLeft()).contains("is there twice");
    }

    @ParameterizedTest
    @CsvSource({
        "apiKeys, user",
        "memberships, user",
        "projects, client",
        "tasks, project",
        "timeEntries, owner",
        "timeEntries, project",
        "timeEntries, task",
        "timeEntries, tags"
    })
    void a_reference_that_leads_nowhere_is_refused(String list, String field) throws IOException {
        var fake = InMemoryClockify.empty();
        var before = export(fake);
        var document = (ObjectNode) JSON.readTree(export(InMemoryClockify.seeded()));
        var items = list.equals("apiKeys")
                ? document.get(list)
                : document.get("workspaces").get(0).get(list);
        var item = (ObjectNode) StreamSupport.stream(items.spliterator(), false)
                .filter(candidate -> candidate.hasNonNull(field)
                        && !(candidate.get(field).isArray()
                                && candidate.get(field).isEmpty()))
                .findFirst()
                .orElseThrow();
        if (item.get(field).isArray()) {
            item.putArray(field).add("65f000000000000000000000");
        } else {
            item.put(field, "65f000000000000000000000");
        }

        var imported = fake.importFrom(new StringReader(document.toString()));

        assertThat(imported.getLeft()).contains("65f000000000000000000000");
        assertThat(export(fake)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients", "projects", "tasks", "tags", "timeEntries"})
    void what_is_there_twice_is_refused(String list) throws IOException {
        var document = (ObjectNode) JSON.readTree(export(InMemoryClockify.seeded()));
        var items = (ArrayNode) document.get("workspaces").get(0).get(list);
        items.add(items.get(0));

        var imported = InMemoryClockify.empty().importFrom(new StringReader(document.toString()));

        assertThat(imported.getLeft()).contains("is there twice");
    }

    @Test
    void two_timers_of_one_person_are_refused() throws IOException {
        var document = (ObjectNode) JSON.readTree(export(InMemoryClockify.seeded()));
        var entries = (ArrayNode) document.get("workspaces").get(0).get("timeEntries");
        for (int number = 0; number < 2; number++) {
            var copy = (ObjectNode) entries.get(0).deepCopy();
            copy.remove("end");
            entries.add(copy.put("id", "65f00000000000000000000" + number));
        }

        var imported = InMemoryClockify.empty().importFrom(new StringReader(document.toString()));

        assertThat(imported.getLeft()).contains("two timers of user");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients", "projects", "tasks", "tags", "timeEntries"})
    void new_ids_come_after_those_of_every_kind(String list) throws IOException {
        var high = "f5f000000000000000000000";
        var document = export(InMemoryClockify.seeded());
        var id = JSON.readTree(document)
                .get("workspaces")
                .get(0)
                .get(list)
                .get(0)
                .get("id")
                .asText();
        var fake = InMemoryClockify.empty();

        fake.importFrom(new StringReader(document.replace(id, high))).get();

        assertThat(fake.backstage()
                        .addUser("New", "new@example.com", ZoneOffset.UTC)
                        .value())
                .isGreaterThan(high);
    }

    @Test
    void keys_and_notes_go_out_and_come_back() throws IOException {
        var fake = InMemoryClockify.empty();
        fake.backstage().setApiKey(fake.me(), "another-key");
        fake.backstage().setNote("subject", "text");
        var other = InMemoryClockify.empty();

        other.importFrom(new StringReader(export(fake))).get();

        assertThat(other.backstage().userOf("another-key")).contains(fake.me());
        assertThat(other.backstage().note("subject")).contains("text");
    }

    private static String export(InMemoryClockify fake) throws IOException {
        var out = new StringWriter();
        fake.exportTo(out);
        return out.toString();
    }
}
