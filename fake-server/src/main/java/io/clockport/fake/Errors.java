package io.clockport.fake;

import io.clockport.fake.control.ErrorBody;

/** Errors that the service does not make itself: those of the network before it, and those that a test asked for. */
final class Errors {

    static final String RETRY_AFTER = "Retry-After";

    private Errors() {}

    static Answer of(int status, ErrorBody body) {
        return switch (body) {
            case EMPTY -> Answer.empty(status);
            case JSON -> Answer.error(status, status, meaning(status));
            case HTML -> page(status);
        };
    }

    /** As the network sends it that the service lies behind: a page for people, and who made it in the headers. */
    private static Answer page(int status) {
        var html =
                "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">\n<HTML><HEAD><TITLE>ERROR: The request "
                        + "could not be satisfied</TITLE></HEAD><BODY>\n<H1>" + status + " ERROR</H1>\n<H2>"
                        + meaning(status)
                        + "</H2>\n</BODY></HTML>\n";
        return Answer.text(status, "text/html", html)
                .with("Server", "CloudFront")
                .with("X-Cache", "Error from cloudfront");
    }

    private static String meaning(int status) {
        return switch (status) {
            case 429 -> "Too many requests";
            case 502 -> "Bad gateway";
            case 503 -> "Service unavailable";
            case 504 -> "Gateway timeout";
            default -> status < 500 ? "The request was refused" : "The request could not be answered";
        };
    }
}
