package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.vavr.control.Either;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
            "  clockport fake --quirk limit-requests-per-second=10 --control-port 9090",
            "",
            "It listens until it is ended (Ctrl-C, or SIGTERM). Off loopback who has the key can use it, and who has the",
            "control token, which is printed, can steer it."
        })
public final class ServeFake implements Verb {

    private static final int LARGEST_PORT = 65_535;

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
            description =
                    "Switch a disputed behaviour on (true) or off (false), or give a limit its number; can be given "
                            + "several times.")
    private List<String> quirks = List.of();

    @Option(names = "--report", description = "Watch the clients, and say at the end what they do wrong.")
    private boolean report;

    @Option(names = "--no-control", description = "Have no control plane: nobody can steer it while it runs.")
    private boolean noControl;

    @Option(
            names = "--control-port",
            paramLabel = "N",
            description = "Have the control plane on a port of its own; 0 for a free one.")
    private Optional<Integer> controlPort = Optional.empty();

    @Option(
            names = "--control-token",
            paramLabel = "TOKEN",
            description = "What the control plane asks for; without it one made by chance off loopback and none on it. "
                    + "Others on this machine can read the command line: CLOCKPORT_CONTROL_TOKEN says the same.")
    private Optional<String> controlToken = Optional.empty();

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        var problem = problem();
        if (problem.isPresent()) {
            return problem.get().asLeft();
        }
        var control = new ControlOrder(!noControl, controlPort, controlToken);
        return desk.serve(new FakeOrder(host, port, tls, seed, state, key, quirks, report, control))
                .map(served -> {
                    desk.announce(announcement(served));
                    served.awaitEnd(() -> tell(desk, served));
                    return new Answer("stopped\n", Json.object("stopped", true));
                });
    }

    private Optional<Problem> problem() {
        if (noControl && (controlPort.isPresent() || controlToken.isPresent())) {
            return Optional.of(Problem.usage(
                    "--no-control leaves nothing for --control-port and --control-token", "choose one of them"));
        }
        if (controlToken.filter(String::isBlank).isPresent()) {
            return Optional.of(Problem.usage("--control-token is blank", "say a token, or leave the option out"));
        }
        return Stream.concat(Stream.of(port), controlPort.stream())
                .filter(number -> number < 0 || number > LARGEST_PORT)
                .findFirst()
                .map(number -> Problem.usage(
                        number + " is no port",
                        "a port is a number from 1 to " + LARGEST_PORT + ", or 0 for a free one"));
    }

    private void tell(Desk desk, ServedFake served) {
        if (report) {
            desk.announce(served.report());
        }
    }

    private static Answer announcement(ServedFake served) {
        Map<String, Object> data = Json.object(
                "url", served.url().toString(),
                "control", served.controlUrl().map(URI::toString),
                "controlToken", served.controlToken(),
                "workspace", served.workspace(),
                "user", served.user(),
                "apiKey", served.key());
        var text = String.join(
                "\n",
                "A Clockify listens at " + served.url(),
                "  workspace  " + served.workspace(),
                "  user       " + served.user(),
                "  API key    " + served.key(),
                "  control    " + served.controlUrl().map(URI::toString).orElse("none")
                        + served.controlToken()
                                .map(token -> "\n  token      " + token)
                                .orElse(""),
                "Try: curl -H 'X-Api-Key: " + served.key() + "' " + served.url() + "/user",
                "");
        return new Answer(text, data);
    }
}
