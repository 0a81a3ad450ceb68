package io.clockport.junit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Material about the service that nobody here wrote, where a directory of it lies beside the checkout. */
final class Reference {

    static final Path OFFICIAL_DOCUMENT = at("openapi", "clockify-official-2026-05-07.json");
    static final Path RECORDED = at("recorded");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Reference() {}

    private static Path at(String... names) {
        return Path.of("..", "..", "shared", "reference").resolve(Path.of("", names));
    }

    /** Skips the test, and says so, where the material is not there. */
    static Path needed(Path path) {
        assumeTrue(Files.exists(path), () -> "there is no " + path + "; nothing to compare with");
        return path;
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
