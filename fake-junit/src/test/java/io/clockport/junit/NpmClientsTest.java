package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clockport.contract.OwnPromise;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients from npm, unmodified, whose base URL is built in, against the fake as their proxy. Skipped where there is no node, or
 * where node does not find the package.
 */
class NpmClientsTest extends WireTest {

    @TempDir
    private Path directory;

    @OwnPromise("a client that nobody here wrote works against the fake as it is")
    @Test
    void clockify_ts_works_through_its_proxy_setting() throws Exception {
        var node = Node.behind(served, directory);
        assumeTrue(node.has("clockify-ts"), "there is no node, or no clockify-ts for it");

        var seen = printed(node.script("clockify-ts.cjs", ServedFake.KEY));

        assertThat(seen.path("me").asText()).isEqualTo(served.inMemory().me().value());
        assertThat(seen.path("project").asText()).isEqualTo("From another language");
        assertThat(seen.path("running").asBoolean()).isTrue();
        assertThat(seen.path("stranger").asText()).isEqualTo("refused");
        assertThat(descriptionOf(seen.path("entry").asText())).isEqualTo("typed");
    }

    @OwnPromise("a client that nobody here wrote works against the fake as it is")
    @Test
    void clockify_api_works_through_a_tunnel() throws Exception {
        var certificate = served.order("GET", "/certificate", "").body().asText();
        var node = Node.behind(served, directory).trusting(certificate);
        assumeTrue(node.has("clockify-api"), "there is no node, or no clockify-api for it");

        var seen = printed(node.script("clockify-api.cjs", ServedFake.KEY));

        assertThat(seen.path("me").asText()).isEqualTo(served.inMemory().me().value());
        assertThat(seen.path("projects").findValuesAsText("name")).containsExactly("From another language");
        assertThat(seen.path("tasks").findValuesAsText("name")).containsExactly("a task");
        assertThat(seen.path("stranger").asText()).isEqualTo("refused");
        assertThat(descriptionOf(seen.path("entry").asText())).isEqualTo("tunnelled");
    }

    private static JsonNode printed(Node.Run run) throws JsonProcessingException {
        assertThat(run.exit()).as(run.output()).isZero();
        return new ObjectMapper().readTree(run.output());
    }

    private String descriptionOf(String entry) {
        return served.get("/workspaces/{ws}/time-entries/" + entry)
                .body()
                .path("description")
                .asText();
    }
}
