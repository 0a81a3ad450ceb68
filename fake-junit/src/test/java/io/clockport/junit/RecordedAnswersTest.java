package io.clockport.junit;

import static io.clockport.junit.Recordings.scenarios;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.contract.OwnPromise;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exchanges that came over the wire of the real service, sent again to the fake in a matching state. What differs is listed
 * below with its reason; a difference that is not listed fails, and so does a listed one that is gone.
 */
@OwnPromise("checked against recordings themselves, not against a row")
class RecordedAnswersTest {

    private static final List<String> NOT_REPLAYED = List.of(
            // shapes of 2019 and 2020, which the service has outgrown
            "y20",
            // examples from the document, not recordings
            "doc-sample",
            // what the service sends, not what it answers
            "webhook",
            // the load balancer in front of the service
            "http-to-https",
            // a summary of the keys; see the test of its own below
            "workspace-get.200.2026-05");
    // recorded-error-statuses.tsv has statuses without the requests that got them; RefusalWordsTest makes such requests

    private static final List<String> YOUNGER_HEADERS = List.of("last-page", "total-count");

    private static final String SINCE_2024 = "/estimateReset is added";

    private static final List<String> NEWER_SETTINGS = List.of(
            "/*/cakeOrganizationId is added",
            "/*/workspaceSettings/activeBillableHours is added",
            "/*/workspaceSettings/durationFormat is added",
            "/*/workspaceSettings/entityCreationPermissions is added",
            "/*/workspaceSettings/onlyAdminsCanChangeBillableStatus is added",
            "/*/workspaceSettings/projectLabel is added",
            "/*/workspaceSettings/taskLabel is added",
            "/*/workspaceSettings/workingDays is added");

    /** By recording: what is different, each for one of the reasons in the comments. */
    private static final Map<String, List<String>> DIFFERENCES = Map.ofEntries(
            // the field is younger than the recording; the service picks the colour at random
            Map.entry(
                    "project-create-name-only.201.2023-11.json",
                    List.of(SINCE_2024, "/color \"#009688\" became \"#FF9800\"")),
            // the field is younger than the recording
            Map.entry("project-get.200.2023-10.json", List.of(SINCE_2024)),
            Map.entry("project-memberships-patch.200.2023-10.json", List.of(SINCE_2024)),
            Map.entry("project-put-name-only.200.2023-11.json", List.of(SINCE_2024)),
            Map.entry("projects-list.200.2023-10.json", List.of("/*" + SINCE_2024)),
            Map.entry("projects-list.200.2023-11.before-name-only-put.json", List.of("/*" + SINCE_2024)),
            Map.entry("projects-list.200.2023-11.sorted-by-name.json", List.of("/*" + SINCE_2024)),
            Map.entry("workspaces-list.200.2024-06.json", NEWER_SETTINGS),
            Map.entry(
                    "workspaces-list.200.2023-10.json",
                    Stream.concat(
                                    NEWER_SETTINGS.stream(),
                                    Stream.of(
                                            "/*/currencies is added",
                                            "/*/features is added",
                                            "/*/subdomain is added",
                                            "/*/workspaceSettings/currencyFormat is added",
                                            "/*/workspaceSettings/decimalFormat is added",
                                            "/*/workspaceSettings/numberFormat is added"))
                            .toList()),
            // every recording of 2023 has true, this one of 2026 false; whether somebody set it is not known
            Map.entry("project-get.200.2026-05.json", List.of("/timeEstimate/includeNonBillable false became true")),
            // the fake keeps no rates of people
            Map.entry("time-entries-list.200.2026-05.json", List.of("/*/costRate/amount 40 became 0")),
            // the recorder's own choices
            Map.entry(
                    "user-get.200.2024-06.json",
                    List.of("/settings/lang \"ES\" became \"EN\"", "/settings/multiFactorEnabled true became false")));

    static Stream<String> recordings() {
        return scenarios().keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordings")
    void the_fake_answers_as_was_recorded(String recording) {
        JsonNode exchange = Reference.read(Reference.needed(Reference.RECORDED).resolve(recording));

        try (var served = Recordings.freshAccount(exchange)) {
            Reply reply = scenarios().get(recording).replay(served, exchange);

            JsonNode recorded = exchange.get("response");
            assertThat(reply.status()).isEqualTo(recorded.get("status").asInt());
            // The tool that recorded in 2026 sorts the keys.
            assertThat(differences(served, recorded.get("body"), reply.body(), !recording.contains(".2026-05")))
                    .containsExactlyInAnyOrderElementsOf(DIFFERENCES.getOrDefault(recording, List.of()));
            assertThat(withoutMoments(reply)).isEqualTo(headers(recorded.path("headers"), reply));
        }
    }

    /** As recorded, where headers were; the recordings are older than those of paging. */
    private static Map<String, String> headers(JsonNode recorded, Reply reply) {
        if (recorded.isMissingNode() || recorded.isEmpty()) {
            return withoutMoments(reply);
        }
        var headers = new TreeMap<String, String>();
        recorded.properties()
                .forEach(header -> headers.put(
                        header.getKey().toLowerCase(Locale.ROOT),
                        header.getValue().asText()));
        return comparable(headers);
    }

    private static Map<String, String> withoutMoments(Reply reply) {
        var headers = new TreeMap<String, String>();
        reply.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join("; ", values)));
        return comparable(headers);
    }

    /** Without what differs from one answer to the next; of lengths and checksums only that they are there. */
    private static Map<String, String> comparable(Map<String, String> headers) {
        YOUNGER_HEADERS.forEach(headers::remove);
        headers.remove("date");
        headers.remove("connection");
        headers.computeIfPresent("content-length", (name, value) -> "some");
        headers.computeIfPresent("x-auth-checksum", (name, value) -> "some");
        return headers;
    }

    @Test
    void every_recording_is_replayed_or_left_out_for_a_reason() throws IOException {
        try (var files = Files.list(Reference.needed(Reference.RECORDED))) {
            var all = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .filter(name -> NOT_REPLAYED.stream().noneMatch(name::startsWith))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(all).containsExactlyInAnyOrderElementsOf(scenarios().keySet());
        }
    }

    @Test
    void a_workspace_has_the_twelve_keys_of_2026() {
        var summary = Reference.read(Reference.needed(Reference.RECORDED).resolve("workspace-get.200.2026-05.json"))
                .path("response")
                .path("body");
        var keys = new TreeSet<String>();
        summary.fieldNames().forEachRemaining(keys::add);
        keys.remove("_other_top_level_keys");
        summary.path("_other_top_level_keys").forEach(key -> keys.add(key.asText()));

        try (var served = ServedFake.empty()) {
            var given = new TreeSet<String>();
            served.get("/workspaces/{ws}").body().fieldNames().forEachRemaining(given::add);

            assertThat(given).isEqualTo(keys);
        }
    }

    /** Messages that the recorder cut are compared as far as they go. */
    private static List<String> differences(ServedFake served, JsonNode recorded, JsonNode given, boolean ordered) {
        if (recorded.isNull()) {
            return given.isMissingNode() ? List.of() : List.of("a body instead of none");
        }
        var message = served.filledIn(recorded.path("message").asText().replace("{u}", "{me}"));
        int cut = Math.max(message.indexOf('…'), message.indexOf("..."));
        if (recorded.has("message") && given.has("message")) {
            var said = given.get("message").asText();
            var expected = cut < 0 ? message : message.substring(0, cut).strip();
            boolean agrees = cut < 0 ? said.equals(expected) : said.startsWith(expected);
            var code = recorded.path("code");
            boolean codeAgrees = code.isMissingNode() || code.equals(given.path("code"));
            return agrees && codeAgrees ? List.of() : List.of(given + " instead of " + recorded);
        }
        return Likeness.differences(recorded, given, ordered);
    }
}
