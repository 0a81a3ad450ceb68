package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.project.ProjectFilter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateDocumentTest {

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
                    {"format":1                                         | Unexpected end
                    []                                                  | object is expected
                    {"format":1,"users":"x"}                            | users
                    nonsense                                            | Unrecognized
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
    void a_reference_into_nothing_is_named() throws IOException {
        var document = export(InMemoryClockify.seeded());
        var fake = InMemoryClockify.seeded();
        var project = value(fake.in(fake.workspace())
                        .projects()
                        .matching(ProjectFilter.all())
                        .collect(50))
                .get(0);

        var imported = InMemoryClockify.empty()
                .importFrom(new StringReader(document.replace("\"id\" : \"" + project.id(), "\"id\" : \"nowhere")));

        assertThat(imported.getLeft()).contains("there is no project " + project.id());
    }

    @Test
    void a_thing_that_is_there_twice_is_named() throws IOException {
        var document = export(InMemoryClockify.seeded());
        var tag = document.substring(document.indexOf("\"tags\" : [ {"), document.indexOf("\"timeEntries\""));
        var once = tag.substring(tag.indexOf('{'), tag.indexOf('}') + 1);

        var imported = InMemoryClockify.empty()
                .importFrom(
                        new StringReader(document.replace(once, once + ", " + once.replace("field work", "other"))));

        assertThat(imported.getLeft()).contains("is there twice");
    }

    private static String export(InMemoryClockify fake) throws IOException {
        var out = new StringWriter();
        fake.exportTo(out);
        return out.toString();
    }
}
