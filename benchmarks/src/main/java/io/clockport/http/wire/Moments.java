package io.clockport.http.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Instant;

/** The adapter's own reader of moments, lent to the floor: it is to be compared in everything else. */
public final class Moments {

    private Moments() {}

    public static Instant read(JsonParser json) throws IOException {
        return MomentJson.read(json.getTextCharacters(), json.getTextOffset(), json.getTextLength())
                .instant();
    }
}
