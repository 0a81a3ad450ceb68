package io.clockport.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks a question on stderr and reads one line as the answer. */
final class Prompt {

    private static final int LONGEST = 1000;

    private Prompt() {}

    /** The line without its end, or nothing when no answer can come. */
    static Optional<String> ask(String question, Surroundings around) {
        return ask(question, around.in(), around.err());
    }

    static Optional<String> ask(String question, InputStream in, OutputStream err) {
        try {
            err.write(question.getBytes(StandardCharsets.UTF_8));
            err.flush();
            var answer = line(in);
            if (answer.isEmpty()) {
                err.write('\n');
            }
            return answer;
        } catch (IOException nobodyThere) {
            return Optional.empty();
        }
    }

    private static Optional<String> line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 && line.size() == 0) {
                return Optional.empty();
            }
            if (next < 0 || line.size() > LONGEST) {
                break;
            }
            line.write(next);
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }
}
