package io.clockport.failure;

/**
 * Carries a {@link Failure} through an API whose only channel for trouble is a {@link Throwable}, such as {@link
 * java.util.concurrent.Flow.Subscriber#onError}.
 */
public final class FailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public FailureException(Failure failure) {
        super(failure.message()
                + failure.trace()
                        .request()
                        .map(request -> " (request " + request + ")")
                        .orElse(""));
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
