package io.clockport.http.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnyJsonTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_is_the_tree_that_jacksons_mapper_makes(long seed) throws IOException {
        var text = value(new Random(seed), 4);

        assertThat(read(text)).hasToString(new ObjectMapper().readTree(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{\"a\":1,\"b\":[],\"a\":{\"c\":2}}",
                "[9223372036854775807,-9223372036854775808,9223372036854775808,-0]",
                "[0.1,-0.0,1E3,1e-7,123456789012345678901234567890.5]",
                "\"\\ud83d\\ude00 \\u05d0\\n\""
            })
    void what_is_seldom_is_the_same_as_well(String text) throws IOException {
        assertThat(read(text)).hasToString(new ObjectMapper().readTree(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "{\"a\"", "{\"a\":", "[1,", "[{\"a\":[1,2"})
    void what_is_cut_off_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void only_the_value_is_read_and_not_what_follows() throws IOException {
        try (var json = new JsonFactory().createParser("[{\"a\":[1]},2]")) {
            json.nextToken();
            json.nextToken();

            var first = AnyJson.read(json).node();

            assertThat(first).hasToString("{\"a\":[1]}");
            assertThat(json.nextIntValue(0)).isEqualTo(2);
        }
    }

    private static JsonNode read(String text) throws IOException {
        try (var json = new JsonFactory().createParser(text)) {
            json.nextToken();
            return AnyJson.read(json).node();
        }
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> "null";
            case 1 -> String.valueOf(random.nextBoolean());
            case 2 -> String.valueOf(random.nextInt());
            case 3 -> String.valueOf(random.nextLong());
            case 4 -> String.valueOf(random.nextGaussian());
            case 5 -> "\"" + Integer.toHexString(random.nextInt()) + "\"";
            case 6 -> values(random, depth, "[", "]", "");
            default -> values(random, depth, "{", "}", "\"field\":");
        };
    }

    /** Fields whose names come twice are among them. */
    private static String values(Random random, int depth, String open, String close, String name) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> name.replace("field", "f" + random.nextInt(6)) + value(random, depth - 1))
                .collect(Collectors.joining(",", open, close));
    }
}
