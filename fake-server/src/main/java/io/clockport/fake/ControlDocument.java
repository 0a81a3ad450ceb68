package io.clockport.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The handle that tells what handles there are: an OpenAPI document. */
final class ControlDocument {

    private static final String RESOURCE = "control-openapi.json";

    Stream<ControlRoute> routes() {
        return Stream.of(ControlRoute.of("GET", "/openapi.json", call -> Answer.text(200, "application/json", text())));
    }

    private static String text() {
        try (var resource = ControlDocument.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(resource, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
