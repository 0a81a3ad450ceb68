package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientName;
import io.clockport.client.NewClient;
import io.clockport.inmemory.InMemoryClockify;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that comes out with {@code --json} is on the page, and everything on the page comes out. */
class JsonAnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Lines that fill what the others leave empty. */
    private static final List<Trial> MORE = List.of(
            Trial.changing("clients add Port --email port@port.example --address Quay --note Pays"),
            Trial.changing("tasks add -p pier Drawings --assign mira"),
            Trial.changing("start Mail --at 9:00"),
            Trial.reading("report 2026-03-30 --target 8h", "start Mail --at 9:00"),
            Trial.reading("report 2026-03-30", "log 8:00-9:00 Mail", "log 8:30-9:30 Call"),
            Trial.alone("fake --seed empty --report --control-token a-token"));

    @TempDir
    private Path folder;

    @Test
    void every_answer_is_as_the_page_says_and_nothing_on_the_page_is_made_up() throws IOException {
        var shapes = JsonShapes.ofThePage();
        var wrong = new ArrayList<String>();
        var store = withCopies(Company.store(folder));

        for (var trial : Stream.concat(Trials.offline(), MORE.stream()).toList()) {
            var place = Company.folderIn(folder);
            answers(trial, Company.offline(place, store), place, shapes, wrong);
        }
        for (var trial : Trials.overHttp().filter(JsonAnswersTest::isAboutKeys).toList()) {
            var place = Company.folderIn(folder);
            try (var company = Company.behindHttp(place)) {
                answers(trial, company.terminal(), place, shapes, wrong);
            }
        }
        for (var line : wordsOfAFakeThatFindsSomething()) {
            wrong.addAll(shapes.wrong("fake", read(line)));
        }

        assertThat(wrong).isEmpty();
        assertThat(shapes.unseen()).isEmpty();
    }

    private static boolean isAboutKeys(Trial trial) {
        return trial.command().equals("login") || trial.command().equals("logout");
    }

    /** A fake says several things, each on a line; all others one. */
    private static void answers(Trial trial, Terminal terminal, Path place, JsonShapes shapes, List<String> wrong)
            throws IOException {
        trial.prepare(terminal, place);
        var lines = trial.run(terminal, place, "--json").out().lines().toList();
        if (lines.size() != 1 && !trial.command().equals("fake")) {
            wrong.add(trial + " says " + lines.size() + " lines");
        }
        for (var line : lines) {
            wrong.addAll(shapes.wrong(trial.command(), read(line)));
        }
        if (Files.exists(place.resolve("week.ndjson"))) {
            for (var line : Files.readAllLines(place.resolve("week.ndjson"))) {
                wrong.addAll(shapes.wrongObject("line of an export", read(line)));
            }
        }
    }

    /** No command says who else gets the letters to a client. */
    private static Path withCopies(Path store) {
        try (var fake = InMemoryClockify.open(store).get()) {
            var clients = fake.in(fake.workspace()).clients();
            clients.create(NewClient.named(new ClientName("Copied")))
                    .then(made -> clients.change(made.id(), ClientChange.ccEmails(List.of("copy@copy.example"))))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join()
                    .get();
        }
        return store;
    }

    private List<String> wordsOfAFakeThatFindsSomething() throws IOException {
        var serving = new Serving(Terminal.at(folder.resolve("none")), "--report");
        try (serving) {
            ask(URI.create(serving.url() + "/nonsense"));
        }
        return serving.text().lines().toList();
    }

    private static void ask(URI address) throws IOException {
        try {
            HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonNode read(String line) throws IOException {
        return JSON.readTree(line);
    }
}
