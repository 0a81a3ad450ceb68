package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.contract.OwnPromise;
import io.clockport.junit.ControlTour.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The control plane answers as its own OpenAPI document says, and with nothing that is not in it. */
@OwnPromise("control plane")
class ControlDocumentTest {

    @TempDir
    Path folder;

    @Test
    void every_answer_that_is_documented_is_given_and_no_other_one() {
        try (var served = ServedFake.empty();
                var watched = ServedFake.watched();
                var asking = ServedFake.asking("a-token")) {
            var document = documentOf(served);

            var visited = everything(served, watched, asking, document).stream()
                    .map(Visit::name)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(visited).isEqualTo(documented(document));
        }
    }

    @Test
    void every_answer_validates_and_so_does_every_order_that_was_followed() {
        try (var served = ServedFake.empty();
                var watched = ServedFake.watched();
                var asking = ServedFake.asking("a-token")) {
            var document = documentOf(served);
            var validator = OpenApiInteractionValidator.createForInlineApiSpecification(document.toString())
                    .build();

            var problems = everything(served, watched, asking, document).stream()
                    .flatMap(visit -> problems(validator, visit))
                    .toList();

            assertThat(problems).isEmpty();
        }
    }

    private static JsonNode documentOf(ServedFake served) {
        return served.order("GET", "/openapi.json", "").body();
    }

    private List<Visit> everything(ServedFake served, ServedFake watched, ServedFake asking, JsonNode document) {
        var visits = new ArrayList<>(ControlTour.of(served));
        watched.get("/nonsense");
        visits.add(new Visit("GET", "/report", "", watched.order("GET", "/report", "")));
        visits.add(ControlTour.restoringWhatCannotBe(folder.resolve("fake.store")));
        for (var operation : operations(document)) {
            var parts = operation.split(" ", -1);
            visits.add(ControlTour.fromAnotherOrigin(served, parts[0], parts[1]));
            visits.add(ControlTour.withoutToken(asking, parts[0], parts[1]));
        }
        return visits;
    }

    private static List<String> operations(JsonNode document) {
        var operations = new ArrayList<String>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    private static TreeSet<String> documented(JsonNode document) {
        var answers = new TreeSet<String>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operation
                                .getValue()
                                .get("responses")
                                .fieldNames()
                                .forEachRemaining(
                                        status -> answers.add(operation.getKey().toUpperCase(Locale.ROOT) + " "
                                                + path.getKey() + " " + status))));
        return answers;
    }

    private static Stream<String> problems(OpenApiInteractionValidator validator, Visit visit) {
        var path = "/__clockport" + visit.template();
        var method = Method.valueOf(visit.method());
        var response = new SimpleResponse.Builder(visit.reply().status());
        if (!visit.reply().body().isMissingNode()) {
            response.withContentType(
                            visit.reply().headers().firstValue("Content-Type").orElseThrow())
                    .withBody(visit.reply().body().toString());
        }
        var answer = validator.validateResponse(path, method, response.build()).getMessages().stream();
        var order = visit.isGood()
                ? validator.validateRequest(request(visit, path)).getMessages().stream()
                : Stream.<com.atlassian.oai.validator.report.ValidationReport.Message>empty();
        return Stream.concat(answer, order)
                .map(message -> visit.name() + ": " + message.getMessage().replaceAll("\\s+", " "));
    }

    private static SimpleRequest request(Visit visit, String path) {
        var request = new SimpleRequest.Builder(visit.method(), path.replaceAll("\\{[^}]*}", "x"));
        return visit.body().isEmpty()
                ? request.build()
                : request.withContentType("application/json")
                        .withBody(visit.body())
                        .build();
    }
}
