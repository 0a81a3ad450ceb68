package io.clockport.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clockport.http.wire.TimeEntryJson;
import io.clockport.timeentry.TimeEntry;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to understand one page of a thousand entries, beside the least it could take and plain databind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ParseBenchmark {

    private final byte[] page = EntryPage.bytes();
    private final Answer answer =
            new Answer(200, MultiMap.caseInsensitiveMultiMap(), page, "", Credential.apiKey("owner-key"));
    private final Call call = Call.get(Route.of("entries"), Subject.of());
    private final ObjectMapper databind = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Benchmark
    public List<TimeEntry> floor() throws IOException {
        return Floor.read(page);
    }

    @Benchmark
    public List<TimeEntry> clockport() {
        return Json.entries(answer, call).get().stream()
                .map(TimeEntryJson::toDomain)
                .toList();
    }

    @Benchmark
    public List<Instant> databind() throws IOException {
        return Stream.of(databind.readValue(page, DatabindEntry[].class))
                .flatMap(entry -> Stream.of(
                        entry.timeInterval().start(), entry.timeInterval().end()))
                .map(Instant::parse)
                .toList();
    }
}
