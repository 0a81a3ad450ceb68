package io.clockport.fake;

import io.clockport.async.Eventual;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds who answers a request: a handler, or the refusal that the real service or honesty demands. */
final class Routes {

    /** By the number of parts, what is spelt out before what is named. */
    private final Map<Integer, List<Operation>> operations = Operations.all().stream()
            .sorted(Comparator.comparingLong(Operation::literals).reversed())
            .collect(Collectors.groupingBy(operation -> operation.template().size()));

    private final Map<String, Handler> handlers = new HashMap<>();

    Routes() {
        UserRoutes.addTo(handlers);
        ImageRoutes.addTo(handlers);
        MemberRoutes.addTo(handlers);
        LimitedUserRoutes.addTo(handlers);
        RoleRoutes.addTo(handlers);
        ProfileRoutes.addTo(handlers);
        CustomFieldRoutes.addTo(handlers);
        RateRoutes.addTo(handlers);
        TemplateRoutes.addTo(handlers);
        ClientRoutes.addTo(handlers);
        TagRoutes.addTo(handlers);
        ProjectRoutes.addTo(handlers);
        TaskRoutes.addTo(handlers);
        TimeEntryRoutes.addTo(handlers);
        TimerRoutes.addTo(handlers);
    }

    /** What was found for a method and a path below the version's prefix. */
    Route find(String method, String path) {
        var segments = Operation.segments(path);
        // What answers a GET answers a HEAD; the server leaves the body out.
        var wanted = method.equals("HEAD") ? "GET" : method;
        var ofThisLength = operations.getOrDefault(segments.size(), List.of());
        for (var operation : ofThisLength) {
            if (operation.method().equals(wanted) && operation.fits(segments)) {
                return new Route(operation.named(segments), handler(operation.name()));
            }
        }
        return Route.refusing(
                ofThisLength.stream().anyMatch(operation -> operation.fits(segments))
                        ? Answer.error(405, 3000, "Request method '" + method + "' is not supported")
                        : Answer.error(404, 3000, "No static resource v1" + path + "."));
    }

    private Handler handler(String operation) {
        return handlers.getOrDefault(operation, exchange -> Eventual.of(notSimulated(operation)));
    }

    static Answer notSimulated(String operation) {
        return Answer.error(501, 501, "The operation " + operation + " is not simulated by this fake.");
    }
}
