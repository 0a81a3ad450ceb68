package io.clockport.fake;

import io.clockport.fake.control.Suggestion;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The handles for tests under {@code /__clockport/}, and the page for people above them. Finds the one that is meant, and refuses what none of them is. */
final class ControlPlane {

    static final String PREFIX = "/__clockport";

    private final List<ControlRoute> routes;
    private final ControlPage page;

    ControlPlane(List<ControlRoute> routes, ControlPage page) {
        this.routes = routes;
        this.page = page;
    }

    static boolean isMeantBy(String path) {
        return path.equals(PREFIX) || path.startsWith(PREFIX + "/");
    }

    List<ControlRoute> routes() {
        return routes;
    }

    boolean isSlow(String method, String path) {
        var segments = Operation.segments(path.substring(PREFIX.length()));
        return routes.stream()
                .filter(ControlRoute::slow)
                .map(ControlRoute::operation)
                .anyMatch(operation -> operation.method().equals(method) && operation.fits(segments));
    }

    Answer answer(String method, String path, MultiMap query, Buffer body) {
        try {
            return ControlPage.isMeantBy(path)
                    ? page.answer(method, query)
                    : answered(method, path.substring(PREFIX.length()), query, body);
        } catch (BadRequest bad) {
            return bad.answer();
        }
    }

    private Answer answered(String method, String path, MultiMap query, Buffer body) {
        var segments = Operation.segments(path);
        var fitting = routes.stream()
                .filter(route -> route.operation().fits(segments))
                .toList();
        if (fitting.isEmpty()) {
            return Answer.error(
                    404, 404, "There is no " + PREFIX + path + "; what there is, " + PREFIX + "/openapi.json says.");
        }
        return fitting.stream()
                .filter(route -> route.operation().method().equals(method))
                .findFirst()
                .map(route -> answered(route, route.operation().named(segments), query, body))
                .orElseGet(() -> notThisMethod(method, path, fitting));
    }

    private static Answer answered(ControlRoute route, Map<String, String> named, MultiMap query, Buffer body) {
        for (var name : query.names()) {
            if (!route.parameters().contains(name)) {
                throw ControlCall.refusal(
                        "?" + name,
                        "is not known here: " + Suggestion.sentence(new TreeSet<>(route.parameters()), name));
            }
        }
        return route.work().apply(new ControlCall(named, query, body));
    }

    private static Answer notThisMethod(String method, String path, List<ControlRoute> fitting) {
        var allowed = methods(fitting.stream()).collect(Collectors.joining(", "));
        return Answer.error(405, 405, method + " is not for " + PREFIX + path + ", which takes " + allowed)
                .with("Allow", allowed);
    }

    private static Stream<String> methods(Stream<ControlRoute> routes) {
        return routes.map(route -> route.operation().method()).distinct().sorted();
    }
}
