package io.clockport.fake;

import java.util.regex.Pattern;

/** A request's target as it may be shown: what a client put into its query as a credential is taken out. */
final class HiddenQuery {

    private static final Pattern SECRET =
            Pattern.compile("(?i)([?&][^=&]*(?:key|token|auth|password|secret)[^=&]*=)[^&]*");

    private HiddenQuery() {}

    static String in(String target) {
        return SECRET.matcher(target).replaceAll("$1[hidden]");
    }
}
