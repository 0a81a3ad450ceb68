package io.clockport.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void members_keep_their_order_and_absent_values_are_null() {
        var value = Json.object(
                "b", 1L, "a", List.of(true, "x", Json.object()), "none", Optional.empty(), "some", Optional.of("y"));

        assertThat(Json.write(value)).isEqualTo("{\"b\":1,\"a\":[true,\"x\",{}],\"none\":null,\"some\":\"y\"}");
    }

    @Test
    void quotes_controls_and_lone_surrogates_are_escaped_and_emoji_are_not() {
        assertThat(Json.write("\"\\\n\t\u0001\u007f😀é\ud800")).isEqualTo("\"\\\"\\\\\\n\\t\\u0001\\u007f😀é\\ud800\"");
    }
}
