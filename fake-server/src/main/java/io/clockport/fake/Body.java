package io.clockport.fake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JSON object that a client sent. Unknown fields are ignored; {@code null} is as good as nothing. */
record Body(JsonNode node) {

    private static final int MAX_DEPTH = 64;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final ObjectMapper JSON = mapper();

    private static ObjectMapper mapper() {
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .build();
        return new ObjectMapper(factory);
    }

    /** Reads an object; refuses what is too deep, cut, no UTF-8, or followed by something else. */
    static Body object(byte[] bytes) {
        var node = parse(bytes);
        if (!node.isObject()) {
            throw BadRequest.json("Cannot deserialize value from " + node.getNodeType() + " value");
        }
        return new Body(node);
    }

    static List<Body> array(byte[] bytes) {
        var node = parse(bytes);
        if (!node.isArray()) {
            throw BadRequest.json("Cannot deserialize array value from " + node.getNodeType() + " value");
        }
        var bodies = new ArrayList<Body>();
        for (var item : node) {
            if (!item.isObject()) {
                throw BadRequest.json("Cannot deserialize value from " + item.getNodeType() + " value");
            }
            bodies.add(new Body(item));
        }
        return List.copyOf(bodies);
    }

    private static JsonNode parse(byte[] bytes) {
        if (bytes.length == 0) {
            throw BadRequest.with(Answer.error(400, 3002, "Required request body is missing"));
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            try (var parser =
                    JSON.getFactory().createParser(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)) {
                JsonNode node = JSON.readTree(parser);
                if (node == null || node.isMissingNode() || parser.nextToken() != null) {
                    throw BadRequest.json("Unexpected end or something after the value");
                }
                return node;
            }
        } catch (CharacterCodingException notUtf8) {
            throw BadRequest.json("Invalid UTF-8");
        } catch (JsonProcessingException broken) {
            throw BadRequest.json(broken.getOriginalMessage());
        } catch (IOException broken) {
            throw BadRequest.json(String.valueOf(broken.getMessage()));
        }
    }

    /** The same without blanks around this field's text. */
    Body stripping(String name) {
        var value = node.path(name);
        return value.isTextual()
                ? new Body(((ObjectNode) node.deepCopy())
                        .put(name, value.textValue().strip()))
                : this;
    }

    /** Whatever JSON there is; {@code null} where there is none. */
    JsonNode any(String name) {
        return present(name).orElse(NullNode.instance);
    }

    Optional<String> text(String name) {
        return present(name).map(value -> {
            if (!value.isTextual() && !value.isNumber() && !value.isBoolean()) {
                throw BadRequest.json("Cannot deserialize value of type `java.lang.String` for field " + name);
            }
            return value.asText();
        });
    }

    Optional<Boolean> flag(String name) {
        return present(name).map(value -> {
            if (value.isBoolean()) {
                return value.booleanValue();
            }
            return switch (value.asText()) {
                case "true", "True", "1" -> true;
                case "false", "False", "0" -> false;
                default ->
                    throw BadRequest.json("Cannot deserialize value of type `boolean` from \"" + value.asText() + "\"");
            };
        });
    }

    boolean isSet(String name) {
        return flag(name).orElse(false);
    }

    Optional<Long> number(String name) {
        return present(name).map(value -> {
            if (!value.canConvertToLong() || !value.isIntegralNumber()) {
                throw BadRequest.json("Cannot deserialize value of type `long` for field " + name);
            }
            return value.longValue();
        });
    }

    Optional<Instant> moment(String name) {
        return text(name).map(value -> Moments.parse(name, value));
    }

    Optional<Body> object(String name) {
        return present(name).map(value -> {
            if (!value.isObject()) {
                throw BadRequest.json("Cannot deserialize object for field " + name);
            }
            return new Body(value);
        });
    }

    Optional<List<Body>> objects(String name) {
        return items(name)
                .map(items -> items.stream()
                        .map(item -> {
                            if (!item.isObject()) {
                                throw BadRequest.json("Cannot deserialize object in field " + name);
                            }
                            return new Body(item);
                        })
                        .toList());
    }

    Optional<List<String>> texts(String name) {
        return items(name)
                .map(items -> items.stream()
                        .map(item -> {
                            if (!item.isTextual()) {
                                throw BadRequest.json(
                                        "Cannot deserialize value of type `java.lang.String` in field " + name);
                            }
                            return item.textValue();
                        })
                        .toList());
    }

    private Optional<List<JsonNode>> items(String name) {
        return present(name).map(value -> {
            if (!value.isArray()) {
                throw BadRequest.json("Cannot deserialize array for field " + name);
            }
            var items = new ArrayList<JsonNode>();
            value.forEach(items::add);
            return items;
        });
    }

    private Optional<JsonNode> present(String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }
}
