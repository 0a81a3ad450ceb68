package io.clockport.fake;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a request is about: a path below the version's prefix, reached directly or as through a gateway. */
record Target(String path, boolean gateway) {

    private static final String API = "/api/";
    private static final String DIRECT = "/api/v1";
    private static final String GATEWAY = "/clockify/api/v1";
    private static final Pattern REPORT =
            Pattern.compile("(?:/report)?/v1(?<path>(?:/workspaces/[^/]+)?/(?:shared-)?reports(?:/.*)?)");
    private static final Pattern MANY_SLASHES = Pattern.compile("/{2,}");

    /** The target, unless the path lies outside the API. Takes absolute forms, as clients with a proxy send them. */
    static Optional<Target> of(String uri) {
        var path = pathOf(uri);
        if (path.startsWith(GATEWAY + "/")) {
            return Optional.of(new Target(path.substring(GATEWAY.length()), true));
        }
        return path.startsWith(DIRECT + "/")
                ? Optional.of(new Target(path.substring(DIRECT.length()), false))
                : report(path);
    }

    /** Reports have a host of their own, or in some regions a path of their own; a client is told by name what is not simulated. */
    private static Optional<Target> report(String path) {
        var report = REPORT.matcher(path);
        return report.matches() ? Optional.of(new Target(report.group("path"), false)) : Optional.empty();
    }

    /** What the service would look for, which knows nothing of the prefix that leads to it. */
    static String resourceIn(String uri) {
        var path = pathOf(uri);
        return path.startsWith(API) ? path.substring(API.length()) : path.replaceFirst("^/", "");
    }

    /** The path alone. Many slashes are one (Fidelity: row http.repeated-slashes). */
    static String pathOf(String uri) {
        var path = withoutQuery(withoutAuthority(uri));
        return path.contains("//") ? MANY_SLASHES.matcher(path).replaceAll("/") : path;
    }

    private static String withoutAuthority(String uri) {
        if (!beginsWith(uri, "http://") && !beginsWith(uri, "https://")) {
            return uri;
        }
        int slash = uri.indexOf('/', uri.indexOf("//") + 2);
        return slash < 0 ? "/" : uri.substring(slash);
    }

    private static boolean beginsWith(String uri, String scheme) {
        return uri.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static String withoutQuery(String path) {
        int mark = path.indexOf('?');
        return mark < 0 ? path : path.substring(0, mark);
    }
}
