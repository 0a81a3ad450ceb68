package io.clockport.cli.entry;

import io.clockport.cli.render.Json;
import io.clockport.id.Id;
import java.util.Map;

/** The name that goes with an id. */
public record Label(Id id, String name) {

    public Map<String, Object> data() {
        return Json.object("id", id.value(), "name", name);
    }
}
