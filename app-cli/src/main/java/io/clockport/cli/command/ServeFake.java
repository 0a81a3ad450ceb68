package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The fake, served. */
@Command(
        name = "fake",
        description = "Serve a Clockify of your own over HTTP, for clients in any language.",
        footer = {
            "",
            "Examples:",
            "  clockport fake",
            "  clockport fake --port 8080 --seed empty --json",
            "  clockport fake --state team.store --quirk reject-archived-tags=false",
            "  clockport fake --report",
            "",
            "It listens until it is ended (Ctrl-C, or SIGTERM). Off loopback everybody who reaches it can do anything."
        })
public final class ServeFake implements Verb {

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "The port; a free one if not given.")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1", description = "Default: loopback.")
    private String host = "127.0.0.1";

    @Option(names = "--tls", description = "Speak TLS, with a certificate signed by nobody else.")
    private boolean tls;

    @Option(
            names = "--seed",
            paramLabel = "demo|empty|FILE",
            defaultValue = "demo",
            description = "What is in it at first: an example company, nothing, or a state document.")
    private String seed = "demo";

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Keep everything in this store; the seed counts when it is new.")
    private Optional<Path> state = Optional.empty();

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The API key to let in; one made by chance if not given.")
    private Optional<String> key = Optional.empty();

    @Option(
            names = "--quirk",
            paramLabel = "NAME=VALUE",
            description = "Switch a disputed behaviour on (true) or off (false); can be given several times.")
    private List<String> quirks = List.of();

    @Option(names = "--report", description = "Watch the clients, and say at the end what they do wrong.")
    private boolean report;

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        return desk.serve(new FakeOrder(host, port, tls, seed, state, key, quirks, report))
                .map(served -> {
                    desk.announce(announcement(served));
                    served.awaitEnd(() -> tell(desk, served));
                    return new Answer("stopped\n", Json.object("stopped", true));
                });
    }

    private void tell(Desk desk, ServedFake served) {
        if (report) {
            desk.announce(served.report());
        }
    }

    private static Answer announcement(ServedFake served) {
        Map<String, Object> data = Json.object(
                "url", served.url().toString(),
                "control", served.controlUrl().toString(),
                "workspace", served.workspace(),
                "user", served.user(),
                "apiKey", served.key());
        var text = String.join(
                "\n",
                "A Clockify listens at " + served.url(),
                "  workspace  " + served.workspace(),
                "  user       " + served.user(),
                "  API key    " + served.key(),
                "  control    " + served.controlUrl(),
                "Try: curl -H 'X-Api-Key: " + served.key() + "' " + served.url() + "/user",
                "");
        return new Answer(text, data);
    }
}
