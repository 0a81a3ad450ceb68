package io.clockport.fake;

import io.clockport.async.Eventual;
import java.util.Map;

/** Who answers a request, and what its path names. */
record Route(Map<String, String> path, Handler handler) {

    static Route refusing(Answer answer) {
        return new Route(Map.of(), exchange -> Eventual.of(answer));
    }
}
