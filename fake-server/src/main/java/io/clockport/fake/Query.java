package io.clockport.fake;

import io.clockport.id.Id;
import io.vertx.core.MultiMap;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The query of a request, read as Clockify reads it: empty values are none, unknown names are ignored. */
record Query(MultiMap parameters) {

    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /** Takes {@code true}, {@code 1} and their like in any case of letters. */
    Optional<Boolean> flag(String name) {
        return text(name).map(value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default -> throw BadRequest.type(name, "Invalid boolean value [" + value + "]", "java.lang.Boolean");
        });
    }

    boolean isSet(String name) {
        return flag(name).orElse(false);
    }

    /** Repeated or separated by commas. */
    List<String> texts(String name) {
        var given = parameters.getAll(name);
        return given.isEmpty() ? List.of() : parts(given);
    }

    private static List<String> parts(List<String> given) {
        return given.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    Optional<String> id(String name) {
        return text(name).map(Query::fitForAnId);
    }

    /** What cannot be an id is answered like an id that nobody has. */
    static String fitForAnId(String value) {
        return Id.problemIn(value).isPresent() ? "unknown" : value;
    }

    Optional<Instant> moment(String name) {
        return text(name).map(value -> Moments.parse(name, value));
    }

    boolean isBelowPageOne() {
        return number("page", 1) < 1;
    }

    int page() {
        return Math.max(1, number("page", 1));
    }

    int pageSize(int byDefault, int largest) {
        int size = number("page-size", byDefault);
        if (size < 1) {
            throw BadRequest.rule("Page size must be a positive value");
        }
        if (size > largest) {
            throw BadRequest.rule(
                    "Page size cannot be larger than " + String.format(Locale.ROOT, "%,d", largest) + ".");
        }
        return size;
    }

    private int number(String name, int byDefault) {
        return text(name)
                .map(value -> {
                    try {
                        return Integer.parseInt(value);
                    } catch (NumberFormatException nonsense) {
                        throw BadRequest.type(name, "For input string: \"" + value + "\"", "int");
                    }
                })
                .orElse(byDefault);
    }
}
