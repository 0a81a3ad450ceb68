package io.clockport.paging;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.Test;

/** The Reactive Streams specification, as far as tests can tell, for pages that arrive from another thread. */
@Test
public class PagesFromAnotherThreadTckTest extends FlowPublisherVerification<Long> {

    private static final long MILLIS_TO_WAIT = 300;

    public PagesFromAnotherThreadTckTest() {
        super(new TestEnvironment(MILLIS_TO_WAIT));
    }

    @Override
    public long maxElementsFromPublisher() {
        return 1_000_000;
    }

    @Override
    public Flow.Publisher<Long> createFlowPublisher(long elements) {
        PageSource<Long> source = request -> Eventual.from(CompletableFuture.supplyAsync(
                () -> Either.<Failure, Page<Long>>right(NumberPages.page(elements, request))));
        return source.stream(3);
    }

    /** Nothing can fail before the first page is asked for. */
    @Override
    public Flow.@Nullable Publisher<Long> createFailedFlowPublisher() {
        return null;
    }
}
