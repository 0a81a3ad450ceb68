package io.clockport.cli.tour;

import io.clockport.cli.render.Json;
import io.clockport.cli.render.Look;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the tour did with one kind of thing. */
public record Chapter(String title, String about, List<Step> steps) {

    public String text(Look look) {
        return look.bold(title) + "\n" + about + "\n"
                + steps.stream().map(Step::text).collect(Collectors.joining());
    }

    public Map<String, Object> data() {
        return Json.object(
                "title",
                title,
                "about",
                about,
                "steps",
                steps.stream().map(Step::data).toList());
    }
}
