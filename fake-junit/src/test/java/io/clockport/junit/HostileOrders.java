package io.clockport.junit;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Makes orders to a control plane of what its own document names, some of it wrong. The same seed makes the same ones. */
final class HostileOrders {

    /** An order as it goes out. */
    record Order(String method, String path, String body) {}

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e999",
            "99999999999999999999",
            "0.5",
            "\"\"",
            "\"FAIL\"",
            "\"<b>&\\u0000\"",
            "\"PT1H\"",
            "\"PT99999999999H\"",
            "\"9999-12-31T23:59:59Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"/**/*\"",
            "\"(((((((((\"",
            "[]",
            "{}",
            "[[[[[[]]]]]]");

    private final SplittableRandom random;
    private final List<String> operations = new ArrayList<>();
    private final List<String> names;
    private final List<String> bodies = new ArrayList<>(List.of("", "{", "[]", "null", "\"text\"", "{}"));
    private final List<String> ids;

    /** {@code ids} are what paths may name. */
    HostileOrders(SplittableRandom random, JsonNode document, List<String> ids) {
        this.random = random;
        this.ids = ids;
        var fields = new TreeSet<String>();
        document.get("paths").properties().forEach(path -> {
            operations.add(path.getKey());
            path.getValue().findValues("name").forEach(name -> fields.add(name.asText()));
            path.getValue().findValues("example").forEach(example -> bodies.add(example.toString()));
        });
        document.findValues("properties")
                .forEach(properties -> properties.fieldNames().forEachRemaining(fields::add));
        this.names = List.copyOf(fields);
    }

    Order next() {
        var path = one(operations).replaceAll("\\{[^}]*}", encoded(random.nextInt(4) == 0 ? noise() : one(ids)));
        return new Order(one(METHODS), path + query(), body());
    }

    private String query() {
        var query = new StringBuilder();
        for (int left = random.nextInt(8) - 5; left > 0; left--) {
            query.append(query.isEmpty() ? "?" : "&")
                    .append(encoded(random.nextBoolean() ? one(names) : noise()))
                    .append('=')
                    .append(encoded(random.nextBoolean() ? one(ids) : noise()));
        }
        return query.toString();
    }

    private String body() {
        return switch (random.nextInt(4)) {
            case 0 -> one(bodies);
            case 1 -> cut(one(bodies));
            case 2 -> swapped(one(bodies));
            default -> object(2);
        };
    }

    private String cut(String body) {
        return body.isEmpty() ? body : body.substring(0, random.nextInt(body.length()));
    }

    /** One of its values is another one. */
    private String swapped(String body) {
        int colon = body.indexOf(':', body.isEmpty() ? 0 : random.nextInt(body.length()));
        int end = body.indexOf(',', colon);
        return colon < 0 || end < 0 ? body : body.substring(0, colon + 1) + one(SCALARS) + body.substring(end);
    }

    private String object(int deep) {
        var fields = new ArrayList<String>();
        for (int left = random.nextInt(5); left > 0; left--) {
            fields.add("\"" + one(names) + "\":" + value(deep));
        }
        return "{" + String.join(",", fields) + "}";
    }

    private String value(int deep) {
        if (deep > 0 && random.nextInt(4) == 0) {
            return random.nextBoolean() ? object(deep - 1) : "[" + object(deep - 1) + "," + value(deep - 1) + "]";
        }
        return random.nextBoolean() ? one(SCALARS) : "\"" + one(ids) + "\"";
    }

    private String noise() {
        var text = new StringBuilder();
        for (int left = random.nextInt(12); left > 0; left--) {
            text.append((char) random.nextInt(1, 0x250));
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
