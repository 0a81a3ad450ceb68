package io.clockport.inmemory;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@link Fields} as JSON and back. Gson's own limit on depth holds. */
final class JsonText {

    private JsonText() {}

    static String of(Fields fields) {
        var out = new StringWriter();
        try {
            write(fields, out, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Fields parse(String json) {
        try {
            return read(new StringReader(json));
        } catch (IOException e) {
            throw new BrokenDocument("not JSON", e);
        }
    }

    static void write(Fields fields, Writer out, boolean pretty) throws IOException {
        try (var writer = new JsonWriter(out)) {
            writer.setFormattingStyle(pretty ? FormattingStyle.PRETTY : FormattingStyle.COMPACT);
            write(writer, fields.values());
        }
    }

    static Fields read(Reader in) throws IOException {
        try (var reader = new JsonReader(in)) {
            reader.setStrictness(Strictness.STRICT);
            return fields(reader);
        }
    }

    private static Fields fields(JsonReader reader) throws IOException {
        try {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw new BrokenDocument("a JSON object is expected");
            }
            var fields = new Fields(object(reader));
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new BrokenDocument("nothing may follow the JSON object");
            }
            return fields;
        } catch (MalformedJsonException notJson) {
            throw new BrokenDocument("it is no JSON at " + reader.getPath(), notJson);
        } catch (EOFException cut) {
            throw new BrokenDocument("the JSON ends too early, at " + reader.getPath(), cut);
        }
    }

    private static void write(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            writer.beginObject();
            for (var field : object.entrySet()) {
                writer.name(String.valueOf(field.getKey()));
                write(writer, field.getValue());
            }
            writer.endObject();
        } else if (value instanceof List<?> list) {
            writer.beginArray();
            for (var item : list) {
                write(writer, item);
            }
            writer.endArray();
        } else if (value instanceof Number number) {
            writer.value(number.longValue());
        } else if (value instanceof Boolean flag) {
            writer.value(flag.booleanValue());
        } else if (value == null) {
            writer.nullValue();
        } else {
            writer.value(value.toString());
        }
    }

    private static Map<String, @Nullable Object> object(JsonReader reader) throws IOException {
        var object = new LinkedHashMap<String, @Nullable Object>();
        reader.beginObject();
        while (reader.hasNext()) {
            var name = reader.nextName();
            object.put(name, value(reader));
        }
        reader.endObject();
        return object;
    }

    private static @Nullable Object value(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader);
            case BEGIN_ARRAY -> array(reader);
            case STRING -> reader.nextString();
            case NUMBER -> number(reader);
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> {
                reader.nextNull();
                yield null;
            }
            case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT ->
                throw new BrokenDocument("a value is missing at " + reader.getPath());
        };
    }

    /** All that is kept are whole numbers. */
    private static long number(JsonReader reader) throws IOException {
        var path = reader.getPath();
        try {
            return Long.parseLong(reader.nextString());
        } catch (NumberFormatException notWhole) {
            throw new BrokenDocument("a whole number is expected at " + path, notWhole);
        }
    }

    private static List<@Nullable Object> array(JsonReader reader) throws IOException {
        var list = new ArrayList<@Nullable Object>();
        reader.beginArray();
        while (reader.hasNext()) {
            list.add(value(reader));
        }
        reader.endArray();
        return list;
    }
}
