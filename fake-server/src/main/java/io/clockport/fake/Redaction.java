package io.clockport.fake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes credentials out of what is shown again: those in headers, in the query, and before the host. */
final class Redaction {

    private static final String HIDDEN = "[hidden]";
    private static final Pattern SECRET_PARAMETER = Pattern.compile("(?i)key|token|auth|password|secret");

    private final Predicate<String> isKey;

    /** {@code isKey} knows a credential by its value, whatever the parameter is called that it stands in. */
    Redaction(Predicate<String> isKey) {
        this.isKey = isKey;
    }

    String ofHeader(String name, String value) {
        return Credentials.isSecret(name) ? HIDDEN : value;
    }

    String ofUri(String uri) {
        int mark = uri.indexOf('?');
        return mark < 0
                ? withoutUserInfo(uri)
                : withoutUserInfo(uri.substring(0, mark)) + "?" + ofQuery(uri.substring(mark + 1));
    }

    private static String withoutUserInfo(String address) {
        int host = address.indexOf("://") + 3;
        int at = address.indexOf('@', host);
        boolean hasUserInfo =
                host > 2 && at >= 0 && !address.substring(host, at).contains("/");
        return hasUserInfo ? address.substring(0, host) + HIDDEN + address.substring(at) : address;
    }

    private String ofQuery(String query) {
        return Arrays.stream(query.split("&", -1)).map(this::ofParameter).collect(Collectors.joining("&"));
    }

    private String ofParameter(String parameter) {
        int equals = parameter.indexOf('=');
        if (equals < 0) {
            return isKey.test(decoded(parameter)) ? HIDDEN : parameter;
        }
        var name = parameter.substring(0, equals);
        var value = decoded(parameter.substring(equals + 1));
        return SECRET_PARAMETER.matcher(decoded(name)).find() || isKey.test(value) ? name + "=" + HIDDEN : parameter;
    }

    private static String decoded(String text) {
        boolean isPlain = text.indexOf('%') < 0 && text.indexOf('+') < 0;
        try {
            return isPlain ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            return text;
        }
    }
}
