package io.clockport.cli;

import io.clockport.cli.render.Clean;
import io.clockport.http.HttpEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Shows what goes over the wire, for {@code --debug}: no key, no query and nothing that people wrote. */
final class Exchanges implements Consumer<HttpEvent> {

    private final Surroundings around;

    Exchanges(Surroundings around) {
        this.around = around;
    }

    @Override
    public void accept(HttpEvent event) {
        try {
            around.err().write(("  " + Clean.line(sentence(event)) + "\n").getBytes(StandardCharsets.UTF_8));
            around.err().flush();
        } catch (IOException nobodyListens) {
            // The command goes on all the same.
        }
    }

    private static String sentence(HttpEvent event) {
        if (event instanceof HttpEvent.Answered answered) {
            return answered.exchange() + ": " + answered.status() + " after "
                    + answered.time().toMillis() + " ms, request " + answered.requestId();
        }
        return event instanceof HttpEvent.Waited waited
                ? "waited " + waited.time().toMillis() + " ms for its turn"
                : event.toString();
    }
}
