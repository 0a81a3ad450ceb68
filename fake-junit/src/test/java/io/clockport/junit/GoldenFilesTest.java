package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clockport.contract.GoldenFile;
import io.clockport.contract.OwnPromise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The served fake renders the golden answers, key for key and in their order. {@code -Dgolden.write} writes them anew. */
@OwnPromise("the golden answers; where their shapes were seen say the rows about keys")
class GoldenFilesTest extends WireTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FILES = Path.of("../contract-tests/src/main/resources/io/clockport/contract/wire");
    private static final String WS = "/workspaces/{ws}";

    @ParameterizedTest
    @EnumSource
    void the_fake_renders(GoldenFile golden) throws IOException {
        var rendered = JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(answers().get(golden))
                        .replace("\r", "")
                + "\n";
        if (System.getProperty("golden.write") != null) {
            Files.writeString(FILES.resolve(golden.fileName()), rendered);
        }

        assertThat(rendered).isEqualTo(Files.readString(FILES.resolve(golden.fileName())));
        assertThat(JSON.readTree(golden.json())).isEqualTo(JSON.readTree(rendered));
    }

    /** Each from the same first steps on an empty account whose clock stands still, so ids and times are always the same. */
    private Map<GoldenFile, JsonNode> answers() {
        var answers = new EnumMap<GoldenFile, JsonNode>(GoldenFile.class);
        answers.put(GoldenFile.USER, served.get("/user").body());
        answers.put(
                GoldenFile.CLIENT,
                served.post(WS + "/clients", "{\"name\":\"Harbour Office\"}").body());
        var project = served.post(WS + "/projects", "{\"name\":\"Pier survey\"}");
        answers.put(GoldenFile.PROJECT, project.body());
        answers.put(
                GoldenFile.TASK,
                served.post(WS + "/projects/" + project.id() + "/tasks", "{\"name\":\"Soundings\"}")
                        .body());
        answers.put(
                GoldenFile.TAG,
                served.post(WS + "/tags", "{\"name\":\"field work\"}").body());
        answers.put(
                GoldenFile.ERROR_NOTHING_RUNNING,
                served.patch(WS + "/user/{me}/time-entries", "{\"end\":\"2026-03-30T09:00:00Z\"}")
                        .body());
        served.post(
                WS + "/time-entries",
                "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:30:00Z\",\"description\":\"Along the pier\",\"projectId\":\""
                        + project.id() + "\"}");
        answers.put(
                GoldenFile.TIME_ENTRY_LISTED,
                served.get(WS + "/user/{me}/time-entries").body().get(0));
        answers.put(
                GoldenFile.TIME_ENTRY_STARTED,
                served.post(WS + "/time-entries", "{\"start\":\"2026-03-30T08:00:00Z\"}")
                        .body());
        answers.put(
                GoldenFile.ERROR_RULE,
                served.delete(WS + "/projects/" + project.id()).body());
        return answers;
    }
}
