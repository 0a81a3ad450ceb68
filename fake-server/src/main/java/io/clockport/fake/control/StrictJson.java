package io.clockport.fake.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Takes bytes for a JSON object only when nobody could read them otherwise. */
final class StrictJson {

    private static final int MAX_DEPTH = 16;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build());

    private StrictJson() {}

    static Either<Complaint, ObjectNode> object(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            try (var parser = JSON.getFactory().createParser(text)) {
                JsonNode node = JSON.readTree(parser);
                if (node == null || node.isMissingNode()) {
                    return wrong("is empty, where a JSON object is expected");
                }
                if (parser.nextToken() != null) {
                    return wrong("is followed by something else");
                }
                return node instanceof ObjectNode object
                        ? Either.right(object)
                        : wrong("must be a JSON object, not " + Found.in(node));
            }
        } catch (CharacterCodingException notUtf8) {
            return wrong("is no UTF-8");
        } catch (JsonProcessingException broken) {
            return wrong("is no JSON: " + broken.getOriginalMessage());
        } catch (IOException fromMemory) {
            return wrong("is no JSON");
        }
    }

    private static Either<Complaint, ObjectNode> wrong(String problem) {
        return Either.left(new Complaint("$", problem));
    }
}
