package io.clockport.cli.tour;

import io.clockport.cli.render.Json;
import java.util.List;
import java.util.Map;

/**
 * One thing that the tour did.
 *
 * @param refused whether the answer was a refusal, which the tour asked for
 * @param says what came of it, line by line
 */
record Step(String does, boolean refused, List<String> says) {

    String text() {
        var lines = new StringBuilder("  " + does + "\n");
        says.forEach(line -> lines.append("    ")
                .append(refused ? "refused: " : "")
                .append(line)
                .append("\n"));
        return lines.toString();
    }

    Map<String, Object> data() {
        return Json.object("does", does, "refused", refused, "says", says);
    }
}
