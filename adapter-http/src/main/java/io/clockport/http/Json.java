package io.clockport.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.failure.Failure;
import io.clockport.failure.Unintelligible;
import io.clockport.http.wire.AnyJson;
import io.clockport.http.wire.ErrorJson;
import io.clockport.http.wire.ObjectJson;
import io.clockport.http.wire.TimeEntryJson;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns the bytes of an answer into wire records, or into what is wrong with them, by place. */
final class Json {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 4 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private Json() {}

    static <T> Either<Failure, T> object(Answer answer, Call call, Function<ObjectJson, T> read) {
        return reading(answer, call, json -> read.apply(new ObjectJson("", tree(json))));
    }

    static <T> Either<Failure, List<T>> list(Answer answer, Call call, Function<ObjectJson, T> read) {
        return reading(answer, call, json -> {
            var list = tree(json);
            if (!list.isArray()) {
                throw new IllegalArgumentException("should be a list");
            }
            var items = new ArrayList<T>(list.size());
            for (int i = 0; i < list.size(); i++) {
                items.add(read.apply(new ObjectJson("/" + i, list.get(i))));
            }
            return items;
        });
    }

    static Either<Failure, TimeEntryJson> entry(Answer answer, Call call) {
        return reading(answer, call, json -> {
            json.nextToken();
            return TimeEntryJson.read(json);
        });
    }

    static Either<Failure, List<TimeEntryJson>> entries(Answer answer, Call call) {
        return reading(answer, call, json -> {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IllegalArgumentException("should be a list");
            }
            var items = new ArrayList<TimeEntryJson>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(TimeEntryJson.read(json));
            }
            return items;
        });
    }

    /** What a declining answer says, as far as it can be read: pages of the CDN say nothing. */
    static ErrorJson error(Answer answer) {
        try (var json = open(answer)) {
            return ErrorJson.read(new ObjectJson("", tree(json)), answer::quoted);
        } catch (IOException | IllegalArgumentException notJson) {
            return ErrorJson.silent();
        }
    }

    private static <T> Either<Failure, T> reading(Answer answer, Call call, Reading<T> reading) {
        try (var json = open(answer)) {
            try {
                var read = reading.read(json);
                if (json.nextToken() != null) {
                    throw new IllegalArgumentException("something follows it");
                }
                return Either.right(read);
            } catch (IllegalArgumentException | JsonProcessingException problem) {
                return unintelligible(call, place(json) + ": " + words(problem, answer));
            }
        } catch (IOException | IllegalArgumentException problem) {
            return unintelligible(call, words(problem, answer));
        }
    }

    private static JsonParser open(Answer answer) throws IOException {
        var charset = answer.oddCharset();
        return charset.isPresent()
                ? FACTORY.createParser(new String(answer.body(), Charset.forName(charset.get())))
                : FACTORY.createParser(answer.body());
    }

    private static JsonNode tree(JsonParser json) throws IOException {
        if (json.nextToken() == null) {
            throw new IllegalArgumentException("is empty");
        }
        return AnyJson.read(json).node();
    }

    private static <T> Either<Failure, T> unintelligible(Call call, String reason) {
        return Either.left(new Unintelligible(call.ifLost(), call.exchange(), reason));
    }

    private static String place(JsonParser json) {
        var pointer = json.getParsingContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "the answer" : pointer;
    }

    private static String words(Exception problem, Answer answer) {
        var message =
                problem instanceof JsonProcessingException json ? json.getOriginalMessage() : problem.getMessage();
        if (message == null) {
            return problem.getClass().getSimpleName();
        }
        var quoted = answer.quoted(message);
        return quoted.substring(0, Math.min(300, quoted.length()));
    }

    private interface Reading<T> {
        T read(JsonParser json) throws IOException;
    }
}
