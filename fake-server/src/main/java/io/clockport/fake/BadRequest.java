package io.clockport.fake;

/** A request that Clockify refuses before its rules are asked. Never leaves the package. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    private BadRequest(Answer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    /** A rule of the domain: 400 with code 501. */
    static BadRequest rule(String message) {
        return new BadRequest(Answer.error(400, 501, message));
    }

    /** A value of the wrong type in the path or the query: 400 with code 3000. */
    static BadRequest type(String parameter, String value, String type) {
        return new BadRequest(Answer.error(
                400,
                3000,
                "Method parameter '" + parameter
                        + "': Failed to convert value of type 'java.lang.String' to required type '" + type + "'; "
                        + value));
    }

    /** A body that is no JSON, or JSON of another shape: 400 with code 3002. */
    static BadRequest json(String problem) {
        return new BadRequest(Answer.error(400, 3002, "JSON parse error: " + problem));
    }

    static BadRequest with(Answer answer) {
        return new BadRequest(answer);
    }

    Answer answer() {
        return answer;
    }
}
