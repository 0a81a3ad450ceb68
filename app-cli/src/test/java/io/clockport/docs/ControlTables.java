package io.clockport.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The control plane's OpenAPI document as tables for people. */
final class ControlTables {

    private static final Path DOCUMENT =
            Path.of("fake-server/src/main/resources/io/clockport/fake/control-openapi.json");

    /** What every request can be answered, which the page says once. */
    private static final Set<String> ALWAYS = Set.of("401", "403");

    private final JsonNode document;

    private ControlTables(JsonNode document) {
        this.document = document;
    }

    static ControlTables read() {
        try {
            return new ControlTables(new ObjectMapper().readTree(Checkout.read(DOCUMENT)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String all() {
        return "## Requests\n\n" + requests() + "\n## A fault\n\n" + fields("FaultOrder")
                + "\n## A limit of the rate\n\n"
                + fields("RateLimit") + "\n## An entry of the journal\n\n" + fields("JournalEntry")
                + "\n## What the rules of a workspace ask\n\n" + fields("Settings");
    }

    Set<String> effects() {
        return items(document.at("/components/schemas/FaultOrder/properties/effect/enum"))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private String requests() {
        return "| request | does | answers |\n| --- | --- | --- |\n"
                + items(document.get("tags"))
                        .flatMap(tag -> of(tag.get("name").asText()))
                        .collect(Collectors.joining());
    }

    private Stream<String> of(String tag) {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation ->
                                operation.getValue().at("/tags/0").asText().equals(tag))
                        .map(operation -> "| `" + operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()
                                + "`"
                                + query(operation.getValue()) + " | "
                                + operation.getValue().get("summary").asText()
                                + detail(operation.getValue()) + " | " + answers(operation.getValue()) + " |\n"));
    }

    private static String query(JsonNode operation) {
        var names = items(operation.path("parameters"))
                .filter(parameter -> parameter.get("in").asText().equals("query"))
                .map(parameter -> "`" + parameter.get("name").asText() + "`")
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " with " + names;
    }

    private static String detail(JsonNode operation) {
        return operation.has("description")
                ? ". " + operation.get("description").asText()
                : "";
    }

    private static String answers(JsonNode operation) {
        return operation.get("responses").properties().stream()
                .map(response -> response.getKey())
                .filter(status -> !ALWAYS.contains(status))
                .collect(Collectors.joining(", "));
    }

    private String fields(String schema) {
        return "| field | is | means |\n| --- | --- | --- |\n"
                + document.at("/components/schemas/" + schema + "/properties").properties().stream()
                        .map(field -> "| `" + field.getKey() + "` | " + kind(field.getValue()) + " | "
                                + text(field.getValue()) + " |\n")
                        .collect(Collectors.joining());
    }

    private String text(JsonNode field) {
        var own = resolved(field);
        var said = own.path("description").asText();
        return own.has("default") ? said + " Without it `" + own.get("default").asText() + "`." : said;
    }

    private String kind(JsonNode field) {
        var own = resolved(field);
        if (own.has("enum")) {
            return items(own.get("enum")).map(word -> "`" + word.asText() + "`").collect(Collectors.joining(", "));
        }
        return switch (own.path("type").asText()) {
            case "integer" -> "whole number" + bounds(own);
            case "number" -> "number" + bounds(own);
            case "boolean" -> "`true`, `false`";
            case "array" -> "list: " + kind(own.get("items"));
            case "object" ->
                own.has("properties")
                        ? own.get("properties").properties().stream()
                                .map(part -> "`" + part.getKey() + "`")
                                .collect(Collectors.joining(", ", "object: ", ""))
                        : "object";
            case "string" -> own.path("format").asText().equals("date-time") ? "moment" : "text";
            default -> "anything";
        };
    }

    private static String bounds(JsonNode number) {
        if (!number.has("maximum")) {
            return "";
        }
        var from = number.path("exclusiveMinimum").asBoolean() ? " above " : " from ";
        return from + number.get("minimum").asText() + " to "
                + number.get("maximum").asText();
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
