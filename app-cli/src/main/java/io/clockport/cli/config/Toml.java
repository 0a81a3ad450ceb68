package io.clockport.cli.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import io.vavr.control.Either;
import java.util.Map;

/** Reads TOML. The only class that knows the library for it, so that nothing of it is loaded without a file to read. */
final class Toml {

    private static final TypeReference<Map<String, Object>> TABLE = new TypeReference<>() {};

    private Toml() {}

    /** The top table, or where the text stops making sense. What stands there is not repeated: it may be a key. */
    static Either<String, Map<String, Object>> parse(String text) {
        try {
            return Either.right(new TomlMapper().readValue(text, TABLE));
        } catch (JacksonException malformed) {
            var at = malformed.getLocation();
            return Either.left(at == null ? "it is not TOML" : "line " + at.getLineNr() + " is not TOML");
        }
    }
}
