package io.clockport.junit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What the vendor's document says of the operations that the fake simulates. */
record DocumentedOperations(JsonNode document, List<JsonNode> simulated) {

    static DocumentedOperations simulatedBy(ServedFake served) {
        var document = Reference.read(Reference.needed(Reference.OFFICIAL_DOCUMENT));
        var simulated = new ArrayList<JsonNode>();
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (operation.getValue().has("operationId") && isSimulated(served, operation.getKey(), path.getKey())) {
                    simulated.add(operation.getValue());
                }
            }
        }
        return new DocumentedOperations(document, simulated);
    }

    private static boolean isSimulated(ServedFake served, String method, String path) {
        var real = path.substring("/v1".length())
                .replace("{workspaceId}", "{ws}")
                .replaceAll("\\{(?!ws)[^}]*}", WireTest.NOBODY);
        return served.with(method.toUpperCase(Locale.ROOT), real, "{}").status() != 501;
    }

    /** Each parameter of the query, after the name of its operation. */
    Set<String> parameters() {
        var all = new TreeSet<String>();
        for (var operation : simulated) {
            for (var parameter : operation.path("parameters")) {
                if (parameter.path("in").asText().equals("query")) {
                    all.add(nameOf(operation) + " " + parameter.path("name").asText());
                }
            }
        }
        return all;
    }

    /** Each field of a body of JSON, after the name of its operation. */
    Set<String> bodyFields() {
        var all = new TreeSet<String>();
        for (var operation : simulated) {
            var schema = resolved(operation.at("/requestBody/content/application~1json/schema"));
            var thing = schema.has("items") ? resolved(schema.get("items")) : schema;
            thing.path("properties").fieldNames().forEachRemaining(field -> all.add(nameOf(operation) + " " + field));
        }
        return all;
    }

    private static String nameOf(JsonNode operation) {
        return operation.path("operationId").asText();
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : resolved(document.at(reference.substring(1)));
    }
}
