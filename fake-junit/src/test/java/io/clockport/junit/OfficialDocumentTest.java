package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.contract.OwnPromise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The fake's answers against the vendor's own OpenAPI document. The document knows no null, though the wire is full of it,
 * so fields that are null are left out before they are validated.
 */
@OwnPromise("checked against the official document itself, not against a row")
class OfficialDocumentTest {

    /** Where the wire was recorded to be otherwise than the document says. */
    private static final Set<String> DOCUMENT_IS_WRONG = Set.of(
            // enums are printed as objects
            "featureSubscriptionType'] Instance type (string) does not match any allowed primitive type",
            "features'] Instance failed to match exactly one schema",
            // not in the document, but on the wire since 2024
            "workspaceSettings'] Object instance has properties which are not allowed by the schema: [\"decimalFormat\"]",
            // declared as an object, shown as a text in its own example
            "/value'] Instance type (",
            "/workspaceDefaultValue'] Instance type (",
            // described as a list of days, declared as one day
            "[Path '/workingDays']",
            // left out where a project is read, but on the wire since 2019
            "properties which are not allowed by the schema: [\"clientId\",\"clientName\"]");

    @Test
    void answers_of_every_simulated_operation_validate() {
        var validator = OpenApiInteractionValidator.createFor(
                        Reference.needed(Reference.OFFICIAL_DOCUMENT).toString())
                .build();
        try (var served = ServedFake.empty()) {
            var problems = new ArrayList<String>();
            for (var visit : Tour.of(served)) {
                var response = new SimpleResponse.Builder(visit.reply().status());
                if (!visit.reply().body().isMissingNode()) {
                    response.withContentType("application/json")
                            .withBody(withoutNulls(visit.reply().body()).toString());
                }
                validator
                        .validateResponse(
                                "/v1" + visit.path().replaceAll("\\?.*", ""),
                                Method.valueOf(visit.method()),
                                response.build())
                        .getMessages()
                        .forEach(message -> problems.add(visit.method() + " " + visit.path() + ": "
                                + message.getMessage().replaceAll("\\s+", " ")));
            }

            assertThat(problems.stream()
                            .filter(problem -> DOCUMENT_IS_WRONG.stream().noneMatch(problem::contains)))
                    .isEmpty();
        }
    }

    @Test
    void what_is_not_simulated_is_refused_by_its_name_and_the_tour_visits_the_rest() {
        var document = Reference.read(Reference.needed(Reference.OFFICIAL_DOCUMENT));
        var simulated = new TreeSet<String>();
        try (var served = ServedFake.empty()) {
            for (var path : document.get("paths").properties()) {
                for (var operation : path.getValue().properties()) {
                    if (!operation.getValue().has("operationId")) {
                        continue;
                    }
                    var method = operation.getKey().toUpperCase(Locale.ROOT);
                    var reply = served.with(
                            method,
                            path.getKey()
                                    .substring("/v1".length())
                                    .replace("{workspaceId}", "{ws}")
                                    .replaceAll("\\{(?!ws)[^}]*}", "000000000000000000000001"),
                            "{}");
                    var name = operation.getValue().path("operationId").asText();
                    if (reply.status() == 501) {
                        assertThat(reply.message()).contains(name);
                    } else {
                        assertThat(reply.status()).as(path.getKey()).isNotEqualTo(405);
                        simulated.add(method + " " + shape(path.getKey()));
                    }
                }
            }
        }
        try (var served = ServedFake.empty()) {
            var visited = Tour.of(served).stream()
                    .map(visit -> visit.method() + " " + shape("/v1" + visit.path()))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(visited).isEqualTo(simulated);
        }
    }

    private static String shape(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}|[0-9a-f]{24}", "*");
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> nulls = new ArrayList<>();
            object.properties().forEach(field -> {
                if (field.getValue().isNull()) {
                    nulls.add(field.getKey());
                } else {
                    withoutNulls(field.getValue());
                }
            });
            object.remove(nulls);
        } else if (node instanceof ArrayNode array) {
            array.forEach(OfficialDocumentTest::withoutNulls);
        }
        return node;
    }
}
