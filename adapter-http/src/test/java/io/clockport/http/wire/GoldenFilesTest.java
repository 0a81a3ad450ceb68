package io.clockport.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clockport.contract.GoldenFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The golden answers are read, and mean what they say. */
class GoldenFilesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void people_and_things_are_read() throws IOException {
        assertThat(UserJson.read(json(GoldenFile.USER)).toDomain().email()).isEqualTo("owner@example.com");
        assertThat(ClientJson.read(json(GoldenFile.CLIENT)).toDomain().name().value())
                .isEqualTo("Harbour Office");
        assertThat(ProjectJson.read(json(GoldenFile.PROJECT))
                        .toDomain()
                        .details()
                        .client())
                .isEmpty();
        assertThat(TaskJson.read(json(GoldenFile.TASK)).toDomain().details().assignees())
                .isEmpty();
        assertThat(TagJson.read(json(GoldenFile.TAG)).toDomain().name().value()).isEqualTo("field work");
    }

    @Test
    void a_started_entry_runs_and_a_listed_one_has_ended() throws IOException {
        assertThat(entry(GoldenFile.TIME_ENTRY_STARTED).toDomain().content().end())
                .isEmpty();
        assertThat(entry(GoldenFile.TIME_ENTRY_LISTED).toDomain().content().end())
                .isPresent();
    }

    @Test
    void refusals_have_their_words() throws IOException {
        assertThat(ErrorJson.read(json(GoldenFile.ERROR_RULE), words -> words).message())
                .contains("Cannot delete an active project");
        assertThat(ErrorJson.read(json(GoldenFile.ERROR_NOTHING_RUNNING), words -> words)
                        .message())
                .isPresent();
    }

    private static ObjectJson json(GoldenFile golden) throws IOException {
        return new ObjectJson("", MAPPER.readTree(golden.json()));
    }

    private static TimeEntryJson entry(GoldenFile golden) throws IOException {
        try (var parser = MAPPER.createParser(golden.json())) {
            parser.nextToken();
            return TimeEntryJson.read(parser);
        }
    }
}
